/** Data files beside a scenario: CSV tables and the columns taken from them. */
@NullMarked
package org.busyhour.scenarios.language.data;

import org.jspecify.annotations.NullMarked;
