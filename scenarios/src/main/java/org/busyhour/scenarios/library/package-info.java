/** The scenarios that ship with Busyhour, by name. */
@NullMarked
package org.busyhour.scenarios.library;

import org.jspecify.annotations.NullMarked;
