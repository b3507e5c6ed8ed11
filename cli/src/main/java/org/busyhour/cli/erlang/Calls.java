package org.busyhour.cli.erlang;

import java.time.Duration;
import org.busyhour.scenarios.language.value.Decimals;
import org.busyhour.scenarios.language.value.Rate;
import org.busyhour.scenarios.language.value.Unreadable;

/**
 * How many contacts come.
 *
 * @param amount how many
 * @param per in what time; zero where that is an interval that is said elsewhere
 */
public record Calls(double amount, Duration per) {
    private static final double SECONDS_PER_HOUR = 3600;

    /**
     * Reads what somebody wrote.
     *
     * @param text a rate, or a plain number
     * @return the contacts
     * @throws Unreadable if it is neither
     */
    public static Calls parse(String text) throws Unreadable {
        if (Decimals.matches(text)) {
            return new Calls(Decimals.parse(text).doubleValue(), Duration.ZERO);
        }
        Rate rate = Rate.parse(text);
        return new Calls(rate.amount().doubleValue(), rate.per());
    }

    boolean needsInterval() {
        return per.isZero();
    }

    double perHour(Duration interval) {
        Duration time = needsInterval() ? interval : per;
        return amount * SECONDS_PER_HOUR / (time.toNanos() / 1e9);
    }
}
