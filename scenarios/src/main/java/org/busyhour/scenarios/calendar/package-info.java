/** The calendar of a run: local dates and times, time zones and daylight saving, and the ticks that they become. */
@NullMarked
package org.busyhour.scenarios.calendar;

import org.jspecify.annotations.NullMarked;
