/** Turns a checked scenario into the engine's model: units, calendars and zones are converted here and nowhere else. */
@NullMarked
package org.busyhour.scenarios.compile;

import org.jspecify.annotations.NullMarked;
