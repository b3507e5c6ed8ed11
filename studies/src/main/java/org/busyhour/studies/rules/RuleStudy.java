package org.busyhour.studies.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.model.Action;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Rule;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.replicate.Result;
import org.busyhour.engine.time.Ticks;
import org.busyhour.studies.compare.Compared;
import org.busyhour.studies.compare.Comparison;
import org.busyhour.studies.compare.Question;
import org.busyhour.studies.days.EachDay;
import org.busyhour.studies.days.Ratio;

/**
 * What the rules of a centre did: each replication is watched, and run once more without each of them. All else is
 * drawn as before, so the difference is that of the rule.
 *
 * @param result a run of the centre
 * @param plan how it was drawn
 */
public record RuleStudy(Result result, Plan plan) {
    /** How many firings of a replication are weighed, the first that do more than to raise an alert. */
    static final int MOST_TWINS = 100;

    /** What rules are for. */
    public static final List<Kpi> GAINS =
            List.of(Speed.SERVICE_LEVEL, Speed.ASA, Demand.ABANDONMENT, Demand.ANSWERED, People.OCCUPANCY, People.COST);

    /** A replication, and who watched it. */
    private record Watched(RuleWatch watch, Served served) {}

    /** A firing that is to be weighed. */
    private record Task(Watched day, RuleWatch.Twin twin) {}

    /** What was found of a rule in a replication, or in several. */
    private record Day(double replications, Map<RuleMeasure, Double> found) {
        static Day of(List<Firing> firings) {
            Map<RuleMeasure, Double> sums = new EnumMap<>(RuleMeasure.class);
            for (RuleMeasure measure : RuleMeasure.values()) {
                sums.put(
                        measure,
                        firings.stream()
                                .mapToDouble(firing -> value(measure, firing))
                                .sum());
            }
            return new Day(1, sums);
        }

        Day plus(Day other) {
            Map<RuleMeasure, Double> sums = new EnumMap<>(found);
            other.found.forEach((measure, value) -> sums.merge(measure, value, Double::sum));
            return new Day(replications + other.replications, sums);
        }

        double of(RuleMeasure measure) {
            return found.getOrDefault(measure, 0.0);
        }
    }

    /**
     * Returns how many replications of a model {@link #outcomes} tells its progress in; the twins of all firings count
     * as one run, however many they are.
     *
     * @param model what is simulated
     * @param replications how often
     * @return how many there are, none without rules
     */
    public static int replications(Model model, int replications) {
        return model.rules().isEmpty() ? 0 : replications * (2 + model.rules().size());
    }

    /**
     * Simulates. To stop it, interrupt the thread that waits for it.
     *
     * @param progress hears how many replications are finished, of {@link #replications}
     * @return what each rule did, in the order of the model
     * @throws CancellationException if this thread was interrupted
     */
    public List<RuleOutcome> outcomes(Progress progress) {
        Model model = result.model();
        if (model.rules().isEmpty()) {
            return List.of();
        }
        Kpis with = Kpis.of(result);
        List<Watched> days = EachDay.of(plan, this::watched, progress);
        weigh(days, progress);
        List<RuleOutcome> outcomes = new ArrayList<>();
        for (int place = 0; place < model.rules().size(); place++) {
            int before = plan.replications() * (2 + place);
            outcomes.add(outcome(place, days, with, finished -> progress.finished(before + finished)));
        }
        return outcomes;
    }

    private Watched watched(int replication) {
        RuleWatch watch = new RuleWatch(result.model(), replication);
        return new Watched(watch, Served.in(result.model(), plan, replication, watch));
    }

    /** Finds out what firings gained; one that only raises an alert gains nothing. */
    private void weigh(List<Watched> days, Progress progress) {
        List<Rule> rules = result.model().rules();
        List<Task> tasks = new ArrayList<>();
        for (Watched day : days) {
            day.watch
                    .twins(Integer.MAX_VALUE, place -> alertsOnly(rules.get(place)))
                    .forEach(twin -> twin.gained(Firing.Gain.NOTHING));
            day.watch
                    .twins(MOST_TWINS, place -> !alertsOnly(rules.get(place)))
                    .forEach(twin -> tasks.add(new Task(day, twin)));
        }
        int times = plan.replications();
        Progress parts = done -> progress.finished(times + (int) ((long) times * done / tasks.size()));
        List<Firing.Gain> gains =
                EachDay.times(tasks.size(), plan.threads(), number -> gain(tasks.get(number - 1)), parts);
        for (int i = 0; i < gains.size(); i++) {
            tasks.get(i).twin.gained(gains.get(i));
        }
    }

    private Firing.Gain gain(Task task) {
        List<Rule> rules = new ArrayList<>(result.model().rules());
        int place = task.twin.rule();
        rules.set(place, rules.get(place).inVain(task.twin.number()));
        int replication = task.day.watch.replication();
        return task.day.served.against(
                Served.in(result.model().withRules(rules), plan, replication, new Observer() {}));
    }

    private static boolean alertsOnly(Rule rule) {
        return rule.actions().stream().allMatch(Action.Alert.class::isInstance);
    }

    private static double value(RuleMeasure measure, Firing firing) {
        return switch (measure) {
            case FIRED -> 1;
            case IN_FORCE -> Ticks.toSeconds(firing.to() - firing.from());
            case CALLED -> firing.coming();
            case CALLED_TIME -> Ticks.toSeconds(firing.calledTicks());
            case CALL_UP_COST -> firing.cost().orElse(0);
            case BREAKS_MOVED -> firing.forgone().breaksMoved();
            case BREAKS_FORGONE -> Ticks.toSeconds(firing.forgone().breakTicks());
            case MEETINGS_FORGONE -> Ticks.toSeconds(firing.forgone().meetingTicks());
            case TRAINING_FORGONE -> Ticks.toSeconds(firing.forgone().trainingTicks());
        };
    }

    private RuleOutcome outcome(int place, List<Watched> watched, Kpis with, Progress progress) {
        List<List<Firing>> days =
                watched.stream().map(day -> day.watch.firings(place)).toList();
        List<Firing> all = days.stream().flatMap(List::stream).toList();
        Rule rule = result.model().rules().get(place);
        return new RuleOutcome(rule, all, values(rule, days), gains(place, with, progress));
    }

    private List<Compared> gains(int place, Kpis with, Progress progress) {
        List<Rule> others = new ArrayList<>(result.model().rules());
        others.remove(place);
        Result without = Replications.run(result.model().withRules(others), plan, progress);
        Question question = new Question(GAINS, Optional.of("centre"), List.of());
        return Comparison.of(Kpis.of(without), with, question).differences();
    }

    private Map<RuleMeasure, Estimate> values(Rule rule, List<List<Firing>> found) {
        List<Day> days = EachDay.together(found.stream().map(Day::of).toList(), plan, Day::plus);
        boolean known = found.stream()
                .flatMap(List::stream)
                .allMatch(firing -> firing.cost().isPresent());
        Map<RuleMeasure, Estimate> values = new EnumMap<>(RuleMeasure.class);
        for (RuleMeasure measure : RuleMeasure.values()) {
            if (measure.measures(rule) && (known || measure != RuleMeasure.CALL_UP_COST)) {
                Ratio.of(days, day -> day.of(measure), Day::replications)
                        .estimate()
                        .ifPresent(mean -> values.put(measure, mean.clipped(0, Double.POSITIVE_INFINITY)));
            }
        }
        return values;
    }
}
