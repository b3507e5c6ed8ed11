/**
 * Whether a scenario is right as a whole: the rules over all of its parts, and the entry point that reads and checks
 * one.
 */
@NullMarked
package org.busyhour.scenarios.check;

import org.jspecify.annotations.NullMarked;
