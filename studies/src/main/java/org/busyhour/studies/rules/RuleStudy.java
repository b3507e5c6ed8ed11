package org.busyhour.studies.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.ToDoubleFunction;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Rule;
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
    /** What rules are for. */
    public static final List<Kpi> GAINS =
            List.of(Speed.SERVICE_LEVEL, Speed.ASA, Demand.ABANDONMENT, Demand.ANSWERED, People.OCCUPANCY, People.COST);

    /** What was found of a rule in a replication, or in several. */
    private record Day(double replications, double fired, double inForce, double called, double time, double cost) {
        Day plus(Day other) {
            return new Day(
                    replications + other.replications,
                    fired + other.fired,
                    inForce + other.inForce,
                    called + other.called,
                    time + other.time,
                    cost + other.cost);
        }
    }

    /**
     * Simulates. To stop it, interrupt the thread that waits for it.
     *
     * @return what each rule did, in the order of the model
     * @throws CancellationException if this thread was interrupted
     */
    public List<RuleOutcome> outcomes() {
        Model model = result.model();
        if (model.rules().isEmpty()) {
            return List.of();
        }
        Kpis with = Kpis.of(result);
        List<RuleWatch> watches = EachDay.of(plan, this::watched);
        List<RuleOutcome> outcomes = new ArrayList<>();
        for (int place = 0; place < model.rules().size(); place++) {
            outcomes.add(outcome(place, watches, with));
        }
        return outcomes;
    }

    private RuleWatch watched(int replication) {
        RuleWatch watch = new RuleWatch(result.model(), replication);
        Replications.listen(result.model(), plan, replication, watch);
        return watch;
    }

    private RuleOutcome outcome(int place, List<RuleWatch> watches, Kpis with) {
        List<List<Firing>> days =
                watches.stream().map(watch -> watch.firings(place)).toList();
        List<Firing> all = days.stream().flatMap(List::stream).toList();
        return new RuleOutcome(result.model().rules().get(place), all, values(days), gains(place, with));
    }

    private List<Compared> gains(int place, Kpis with) {
        List<Rule> others = new ArrayList<>(result.model().rules());
        others.remove(place);
        Result without = Replications.run(result.model().withRules(others), plan, Progress.NONE);
        Question question = new Question(GAINS, Optional.of("centre"), List.of());
        return Comparison.of(Kpis.of(without), with, question).differences();
    }

    private Map<RuleMeasure, Estimate> values(List<List<Firing>> found) {
        List<Day> days = EachDay.together(found.stream().map(RuleStudy::day).toList(), plan, Day::plus);
        Map<RuleMeasure, Estimate> values = new EnumMap<>(RuleMeasure.class);
        put(values, RuleMeasure.FIRED, days, Day::fired);
        put(values, RuleMeasure.IN_FORCE, days, Day::inForce);
        put(values, RuleMeasure.CALLED, days, Day::called);
        put(values, RuleMeasure.CALLED_TIME, days, Day::time);
        boolean known = found.stream()
                .flatMap(List::stream)
                .allMatch(firing -> firing.cost().isPresent());
        if (known) {
            put(values, RuleMeasure.CALL_UP_COST, days, Day::cost);
        }
        return values;
    }

    private static void put(
            Map<RuleMeasure, Estimate> values, RuleMeasure measure, List<Day> days, ToDoubleFunction<Day> of) {
        Ratio.of(days, of, Day::replications)
                .estimate()
                .ifPresent(mean -> values.put(measure, mean.clipped(0, Double.POSITIVE_INFINITY)));
    }

    private static Day day(List<Firing> firings) {
        return new Day(
                1,
                firings.size(),
                firings.stream()
                        .mapToDouble(f -> Ticks.toSeconds(f.to() - f.from()))
                        .sum(),
                firings.stream().mapToInt(Firing::coming).sum(),
                firings.stream()
                        .mapToDouble(f -> Ticks.toSeconds(f.calledTicks()))
                        .sum(),
                firings.stream().mapToDouble(f -> f.cost().orElse(0)).sum());
    }
}
