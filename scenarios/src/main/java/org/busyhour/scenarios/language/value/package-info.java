/** The small grammars of single values: durations, shares, rates, clock times, phrases and names. */
@NullMarked
package org.busyhour.scenarios.language.value;

import org.jspecify.annotations.NullMarked;
