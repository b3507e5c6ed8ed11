package org.busyhour.reports;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.studies.explain.Explained;
import org.busyhour.studies.explain.Explanation;

/** What an explanation says in sentences, the same on the terminal and in the report. */
public final class ExplanationText {
    private ExplanationText() {}

    /**
     * Says what became of the first KPI, and why.
     *
     * @param report the explanation
     * @return one sentence, the causes by the size of their parts
     */
    public static String verdict(ExplanationReport report) {
        String names = report.whatIf().name() + " against " + report.base().name() + ": ";
        List<Explained> all = report.explanation().explained();
        return names + (all.isEmpty() ? "nothing that both have can be explained." : sentence(all.get(0)));
    }

    /**
     * Says how it was found.
     *
     * @param report the explanation
     * @return one or two sentences
     */
    public static String method(ExplanationReport report) {
        int causes = report.explanation().causes().size();
        if (causes == 0) {
            return "Nothing that is simulated differs: the two are the same centre, so there is nothing to explain.";
        }
        return causes + (causes == 1 ? " cause, " : " causes, ") + report.mixtures()
                + " mixtures of the two over the same customers."
                + " The parts sum to the difference (Shapley values); ± is the 95 % interval.";
    }

    /**
     * Says what only one of the two has and what could not be explained.
     *
     * @param report the explanation
     * @return one sentence each; none if there is nothing of the kind
     */
    public static List<String> notes(ExplanationReport report) {
        Explanation explanation = report.explanation();
        return Stream.of(
                        only(report.base().name(), explanation.onlyInBase()),
                        only(report.whatIf().name(), explanation.onlyInWhatIf()),
                        leftOut(explanation.leftOut()))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Says which KPIs nothing moves.
     *
     * @param explained the KPIs of one scope
     * @return one sentence, or empty if something moves all of them
     */
    public static Optional<String> unmoved(List<Explained> explained) {
        List<String> titles = explained.stream()
                .filter(e -> !PartFigures.moves(e))
                .map(e -> TitleText.of(e.kpi()))
                .toList();
        return titles.isEmpty() ? Optional.empty() : Optional.of("No cause moves: " + String.join(", ", titles) + ".");
    }

    private static String sentence(Explained first) {
        PartFigures figures = PartFigures.of(first);
        return TitleText.of(first.kpi(), first.scope()) + " " + moved(figures) + causes(first, figures) + ".";
    }

    private static String moved(PartFigures figures) {
        if (figures.direction() == 0) {
            return "stayed at " + figures.base();
        }
        return (figures.direction() > 0 ? "rose by " : "fell by ") + figures.size() + ", from " + figures.base()
                + " to " + figures.whatIf();
    }

    private static String causes(Explained first, PartFigures figures) {
        String causes = IntStream.range(0, first.parts().size())
                .boxed()
                .filter(i -> new BigDecimal(figures.part(i)).signum() != 0)
                .sorted(Comparator.comparing(i -> -Math.abs(first.parts().get(i).value())))
                .map(i -> first.parts().get(i).cause().title() + " " + figures.part(i))
                .collect(Collectors.joining(", "));
        return causes.isEmpty() ? "" : ": " + causes;
    }

    private static Optional<String> only(String name, List<Scope> scopes) {
        String names = scopes.stream().map(Scope::name).collect(Collectors.joining(", "));
        return scopes.isEmpty()
                ? Optional.empty()
                : Optional.of("Only in " + name + ": " + names
                        + ". The contacts of such a type count as volume, the agents of such a group as staffing.");
    }

    private static Optional<String> leftOut(List<Explanation.LeftOut> leftOut) {
        String names =
                leftOut.stream().map(l -> TitleText.of(l.kpi(), l.scope())).collect(Collectors.joining(", "));
        return leftOut.isEmpty()
                ? Optional.empty()
                : Optional.of("Left out, for some mixture of the two has no value: " + names + ".");
    }
}
