/** What is counted: whole numbers of contacts and ticks, and histograms, which add up exactly in any order. */
@NullMarked
package org.busyhour.engine.tally;

import org.jspecify.annotations.NullMarked;
