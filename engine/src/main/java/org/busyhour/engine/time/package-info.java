/** Simulated time: the only place that knows how many ticks make a second. */
@NullMarked
package org.busyhour.engine.time;

import org.jspecify.annotations.NullMarked;
