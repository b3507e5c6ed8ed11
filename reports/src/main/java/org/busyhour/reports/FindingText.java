package org.busyhour.reports;

import org.busyhour.engine.kpi.Extent;
import org.busyhour.engine.kpi.Finding;
import org.busyhour.engine.kpi.Target;
import org.busyhour.engine.kpi.Unit;

/** What was wanted of a target and what was found, in words. */
public final class FindingText {
    private FindingText() {}

    /**
     * Says what is wanted.
     *
     * @param target the target
     * @return for instance {@code >= 80 % on 95 % of days}
     */
    public static String expected(Target target) {
        String bound = target.operator().key() + " "
                + Figures.plain(target.threshold(), target.kpi().unit());
        return switch (target.extent().kind()) {
            case RUN -> bound;
            case EVERY_INTERVAL -> bound + " in every interval";
            case DAYS, WEEKS ->
                bound + " on " + Figures.plain(target.extent().share(), Unit.SHARE) + " of "
                        + target.extent().kind().key();
        };
    }

    /**
     * Says what was found.
     *
     * @param target the target
     * @param finding what was found
     * @param interval when the interval begins that it is about; empty if it is about none
     * @return for instance {@code 41.3 % (39.0 to 43.6) at 12:00}
     */
    public static String actual(Target target, Finding finding, String interval) {
        Extent.Kind extent = target.extent().kind();
        String days = extent.shared() ? " of " + extent.key() : "";
        String at = interval.isEmpty() ? "" : " at " + interval;
        return finding.value()
                .map(value -> Figures.withInterval(value, target.unit()) + days + at)
                .orElse(Figures.UNDEFINED);
    }

    /**
     * Says what was left out.
     *
     * @param target the target
     * @param finding what was found
     * @return for instance {@code 3 intervals without data are left out}; empty if nothing was
     */
    public static String leftOut(Target target, Finding finding) {
        int without = finding.without();
        if (without == 0) {
            return "";
        }
        String word = switch (target.extent().kind()) {
            case DAYS -> "day";
            case WEEKS -> "week";
            case RUN, EVERY_INTERVAL -> "interval";
        };
        return without + " " + word + (without == 1 ? " without data is left out" : "s without data are left out");
    }
}
