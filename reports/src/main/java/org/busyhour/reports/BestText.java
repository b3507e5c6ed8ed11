package org.busyhour.reports;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.studies.best.Contender;

/** What a choice says in sentences, the same on the terminal and in the report. */
public final class BestText {
    private BestText() {}

    /**
     * Says who is best.
     *
     * @param report the choice
     * @return a sentence
     */
    public static String verdict(BestReport report) {
        List<Contender> all = report.selection().contenders();
        if (report.selection().decided()) {
            Contender best = all.get(0);
            return report.name(best) + " is best by " + what(report) + ": " + value(report, best) + ".";
        }
        String names = all.stream().filter(Contender::in).map(report::name).collect(Collectors.joining(", "));
        return String.format(Locale.ROOT, "Not decided after %,d replications each: %s.", report.most(), names);
    }

    /**
     * Says what the choice is worth.
     *
     * @param report the choice
     * @return a sentence
     */
    public static String meaning(BestReport report) {
        return report.selection().decided()
                ? "If the best leads all others by " + report.indifference()
                        + " or more, at least 95 of 100 such choices are right; where it leads by less, one that"
                        + " is nearly as good may be chosen."
                : "Those named are too close to call; a greater indifference than " + report.indifference()
                        + " or more --replications decide.";
    }

    /**
     * Says what became of a contender.
     *
     * @param report the choice
     * @param contender one of its selection
     * @return {@code best}, {@code open} or {@code out}
     */
    public static String fate(BestReport report, Contender contender) {
        if (!contender.in()) {
            return "out";
        }
        return report.selection().decided() ? "best" : "open";
    }

    /**
     * Writes the value of a contender.
     *
     * @param report the choice
     * @param contender one of its selection
     * @return for instance {@code 76.4 % (75.8 to 77.0)}
     */
    public static String value(BestReport report, Contender contender) {
        return Figures.withInterval(contender.value(), report.goal().kpi().unit());
    }

    /**
     * Says by what is chosen.
     *
     * @param report the choice
     * @return for instance {@code service level of calls}
     */
    public static String what(BestReport report) {
        String of = report.goal().of();
        return TitleText.of(report.goal().kpi()) + (of.equals(Scope.CENTRE.name()) ? "" : " of " + of);
    }
}
