package org.busyhour.reports;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.studies.compare.Moved;
import org.busyhour.studies.sensitivity.Lever;
import org.busyhour.studies.sensitivity.Sensitivity.Gain;
import org.busyhour.studies.sensitivity.Sensitivity.Sensed;

/** What a sensitivity study says in sentences, the same on the terminal and in the report. */
public final class SensitivityText {
    private SensitivityText() {}

    /**
     * Says what moves the first KPI, and by how much.
     *
     * @param report the study
     * @return one sentence
     */
    public static String verdict(SensitivityReport report) {
        List<Sensed> all = report.sensitivity().sensed();
        return report.scenario().name() + ": "
                + (all.isEmpty() ? "nothing has a value." : sentence(report, all.get(0)));
    }

    /**
     * Says how it was found.
     *
     * @param report the study
     * @return one sentence
     */
    public static String method(SensitivityReport report) {
        return "A slope is that between " + report.step() + " less and " + report.step()
                + " more, over the same customers; ± is the 95 % interval.";
    }

    /**
     * Says in which interval one more agent does most for the first of the KPIs looked at.
     *
     * @param report the study
     * @return one sentence, or empty if no interval was looked at or nothing shows
     */
    public static Optional<String> best(SensitivityReport report) {
        return report.sensitivity().gains().stream()
                .filter(gain -> gain.effects()
                        .get(0)
                        .filter(effect -> effect.shown() && effect.value() > 0)
                        .isPresent())
                .max(Comparator.comparingDouble(
                        gain -> gain.effects().get(0).orElseThrow().value()))
                .map(gain -> sentence(report, gain));
    }

    private static String sentence(SensitivityReport report, Gain gain) {
        Kpi kpi = report.sensitivity().gained().get(0);
        Moved effect = gain.effects().get(0).orElseThrow();
        DifferenceFigures figures = EffectFigures.of(kpi, 0, effect);
        String interval = figures.interval().map(i -> " (" + i + ")").orElse("");
        return "The best single interval for one more agent: " + report.label(gain) + " in "
                + gain.group().name() + ", the whole run's " + TitleText.of(kpi) + " " + figures.plain() + interval
                + ".";
    }

    private static String sentence(SensitivityReport report, Sensed first) {
        List<Lever> levers = report.sensitivity().levers();
        String moves = IntStream.range(0, levers.size())
                .filter(i -> first.effects().get(i).isPresent())
                .mapToObj(i -> levers.get(i).title() + ": "
                        + EffectFigures.of(
                                        first.kpi(),
                                        first.value(),
                                        first.effects().get(i).orElseThrow())
                                .plain())
                .collect(Collectors.joining(", "));
        return TitleText.of(first.kpi(), first.scope()) + " " + value(first) + "; " + moves + ".";
    }

    /**
     * Returns the value that is moved.
     *
     * @param sensed the KPI
     * @return for instance {@code 70.7 %}
     */
    public static String value(Sensed sensed) {
        return EffectFigures.of(sensed.kpi(), sensed.value(), Moved.point(0)).base();
    }
}
