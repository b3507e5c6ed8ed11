package org.busyhour.scenarios.language.value;

import java.util.ArrayList;
import java.util.List;
import org.busyhour.scenarios.language.source.Visible;

/**
 * When a centre is open on a day: {@code 08:00-20:00}, {@code 09:00-12:00 and 13:00-17:00}, {@code closed}.
 *
 * @param hours the stretches in the order of the day; none where it is closed
 */
public record OpenHours(List<ShiftHours> hours) {

    /** What opening hours look like. */
    public static final String SHAPE = "closed|" + ShiftHours.SHAPE + "(?: +and +" + ShiftHours.SHAPE + ")*";

    /** Copies the list. */
    public OpenHours {
        hours = List.copyOf(hours);
    }

    /** Returns the hours that the text writes. */
    public static OpenHours parse(String text) throws Unreadable {
        if (text.equals("closed")) {
            return new OpenHours(List.of());
        }
        if (text.isEmpty() || !Character.isDigit(text.charAt(0))) {
            throw new Unreadable("hours like 08:00-20:00, or closed are expected, was " + Visible.quoted(text), "");
        }
        List<ShiftHours> hours = new ArrayList<>();
        for (String part : text.split(" +and +", -1)) {
            ShiftHours next = ShiftHours.parse(part);
            if (!hours.isEmpty() && !follows(hours.get(hours.size() - 1), next)) {
                throw new Unreadable("hours that follow each other are expected, was " + Visible.quoted(text), "");
            }
            hours.add(next);
        }
        return new OpenHours(hours);
    }

    /** Whether the day has none. */
    public boolean closed() {
        return hours.isEmpty();
    }

    private static boolean follows(ShiftHours before, ShiftHours next) {
        return !before.endsNextDay() && next.from().isAfter(before.to());
    }
}
