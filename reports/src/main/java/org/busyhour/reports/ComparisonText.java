package org.busyhour.reports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.studies.compare.Compared;

/** What a comparison says in sentences, the same on the terminal and in the report. */
public final class ComparisonText {
    /** From here on a ratio isn't shown as 1 or less. */
    private static final double WORTH_TELLING = 1.05;

    private ComparisonText() {}

    /**
     * Says what the what-if changes first of all.
     *
     * @param report the comparison
     * @param whatIf the what-if
     * @return one sentence about the first KPI compared
     */
    public static String verdict(ComparisonReport report, ComparisonReport.WhatIf whatIf) {
        String names = whatIf.variant().name() + " against " + report.base().name() + ": ";
        List<Compared> all = whatIf.comparison().differences();
        return names + (all.isEmpty() ? "nothing that both have can be compared." : sentence(all.get(0)));
    }

    /**
     * Says how many differences there are, and what the pairing was good for.
     *
     * @param whatIf the what-if
     * @return one or two sentences
     */
    public static String noise(ComparisonReport.WhatIf whatIf) {
        List<Compared> all = whatIf.comparison().differences();
        long beyond = whatIf.comparison().beyondNoise();
        String counted = beyond + " of " + all.size() + (all.size() == 1 ? " difference is" : " differences are")
                + " beyond noise (Holm, 5 %).";
        return counted + saved(all).or(() -> unknown(all)).map(s -> " " + s).orElse("");
    }

    /**
     * Says what was left out because only one of the two has it.
     *
     * @param report the comparison
     * @param whatIf the what-if
     * @return one sentence each; none if both have the same types and groups
     */
    public static List<String> lacking(ComparisonReport report, ComparisonReport.WhatIf whatIf) {
        return List.of(
                        only(report.base().name(), whatIf.comparison().onlyInBase()),
                        only(whatIf.variant().name(), whatIf.comparison().onlyInWhatIf()))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Returns what stands above the KPIs of a scope.
     *
     * @param scope the scope
     * @return for instance {@code Contact type calls}
     */
    public static String heading(Scope scope) {
        return switch (scope.kind()) {
            case CENTRE -> "Centre";
            case TYPE -> "Contact type " + scope.name();
            case GROUP -> "Group " + scope.name();
            case AGENT -> "Agent " + scope.name();
        };
    }

    private static String sentence(Compared first) {
        DifferenceFigures figures = DifferenceFigures.of(first);
        String interval = figures.interval().map(i -> " (" + i + ")").orElse("");
        return TitleText.of(first.kpi(), first.scope()) + " " + figures.whatIf()
                + " instead of " + figures.base() + ", " + figures.plain() + interval + ": "
                + DifferenceFigures.noise(first) + ".";
    }

    private static Optional<String> saved(List<Compared> all) {
        return all.stream().findFirst().flatMap(ComparisonText::saved);
    }

    private static Optional<String> saved(Compared first) {
        Double ratio = first.difference().varianceRatio();
        return DifferenceFigures.of(first)
                .saved()
                .map(times -> ratio != null && ratio < WORTH_TELLING
                        ? "Pairing saved nothing: with other customers for each, the first would take no more replications."
                        : "Pairing saved: with other customers for each, the first would take " + times
                                + " times as many replications.");
    }

    private static Optional<String> unknown(List<Compared> all) {
        boolean nothing = all.stream().allMatch(each -> each.difference().standardError() == null);
        return all.isEmpty() || !nothing
                ? Optional.empty()
                : Optional.of("What is noise can't be told from fewer than two replications with data.");
    }

    private static Optional<String> only(String name, List<Scope> scopes) {
        String names = scopes.stream().map(Scope::name).collect(Collectors.joining(", "));
        return scopes.isEmpty()
                ? Optional.empty()
                : Optional.of("Only in " + name + ", so not compared: " + names + ".");
    }
}
