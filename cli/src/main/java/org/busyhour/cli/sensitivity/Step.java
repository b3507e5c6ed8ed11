package org.busyhour.cli.sensitivity;

import org.busyhour.scenarios.language.source.Visible;
import org.busyhour.scenarios.language.value.Share;
import org.busyhour.scenarios.language.value.Unreadable;

/**
 * How far up and down things are moved.
 *
 * @param share the share, from 0.1 % to 50 %
 * @param text as it was written
 */
public record Step(double share, String text) {
    /** 5 % up and down. */
    static final Step USUAL = new Step(0.05, "5 %");

    private static final double LEAST = 0.001;
    private static final double MOST = 0.5;

    /**
     * Reads a step.
     *
     * @param text a share
     * @return the step
     * @throws Unreadable if it is none, or too small or too great to tell a slope
     */
    public static Step parse(String text) throws Unreadable {
        double share = Share.parse(text).value();
        if (share < LEAST || share > MOST) {
            throw new Unreadable("a step from 0.1 % to 50 % is expected, was " + Visible.quoted(text), "");
        }
        return new Step(share, text);
    }
}
