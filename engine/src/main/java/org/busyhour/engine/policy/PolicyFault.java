package org.busyhour.engine.policy;

import java.util.Arrays;
import java.util.Locale;
import org.busyhour.engine.time.Ticks;

/** A policy that isn't there, has returned what it may not, or has failed. */
public final class PolicyFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * Tells of the fault.
     *
     * @param message which policy, and what it did
     */
    public PolicyFault(String message) {
        super(message);
    }

    private PolicyFault(String message, Throwable thrown) {
        super(message, thrown);
    }

    /**
     * Tells of what a policy has thrown: what, where in the policy, and what it was asked.
     *
     * @param policy the policy's name
     * @param asked what for
     * @param now when, in ticks
     * @param thrown what it threw
     * @return the fault
     */
    public static PolicyFault thrown(String policy, String asked, long now, Throwable thrown) {
        return new PolicyFault(
                "the routing policy " + policy + " failed when asked " + asked + ", " + elapsed(now)
                        + " after the start: " + thrown + place(thrown),
                thrown);
    }

    /** Where it began, behind what belongs to Java itself. */
    private static String place(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(frame -> frame.getModuleName() == null)
                .findFirst()
                .map(frame -> ", at " + frame)
                .orElse("");
    }

    private static String elapsed(long ticks) {
        long seconds = ticks / Ticks.PER_SECOND;
        return String.format(
                Locale.ROOT,
                "%d:%02d:%02d.%06d",
                seconds / 3600,
                seconds / 60 % 60,
                seconds % 60,
                ticks % Ticks.PER_SECOND);
    }
}
