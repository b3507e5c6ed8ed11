/** The few calls that a centre announces, and those who listen. */
@NullMarked
package org.busyhour.engine.observe;

import org.jspecify.annotations.NullMarked;
