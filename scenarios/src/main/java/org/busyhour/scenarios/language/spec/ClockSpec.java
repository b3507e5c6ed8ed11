package org.busyhour.scenarios.language.spec;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.busyhour.scenarios.language.value.OpenHours;
import org.busyhour.scenarios.language.yaml.Node;

/**
 * The hours in which a clock runs.
 *
 * @param week its hours by day of the week; empty: those in which the centre is open
 * @param at where it was written
 */
public record ClockSpec(Optional<Map<DayOfWeek, OpenHours>> week, Node at) {

    /** Copies the days. */
    public ClockSpec {
        week = week.map(days -> {
            Map<DayOfWeek, OpenHours> copy = new EnumMap<>(DayOfWeek.class);
            copy.putAll(days);
            return Collections.unmodifiableMap(copy);
        });
    }

    /** Returns when it runs, on the holidays of the centre as these say. */
    public OpeningSpec hours(OpeningSpec centre) {
        return week.isEmpty() ? centre : new OpeningSpec(week, centre.holidays());
    }
}
