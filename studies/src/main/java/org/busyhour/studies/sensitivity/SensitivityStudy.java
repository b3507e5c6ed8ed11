package org.busyhour.studies.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Series;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.studies.compare.Moved;
import org.busyhour.studies.compare.Question;

/**
 * A centre and what becomes of it when one thing moves a little, all over the same customers.
 *
 * <p>Volume, handling time and patience are moved up and down by a step h, and the KPI's move for 1 % is (v(1 + h) -
 * v(1 - h)) / 2h x 1 %: a central difference, whose bias is of the order of h^2 times the third derivative. Agents
 * can't be divided, so one more is compared with none more.
 *
 * @param model the centre
 * @param plan how often each variant, with which seed, on how many threads
 * @param question what is looked at; margins mean nothing here
 * @param step how far up and down, as a share, above 0 and below 1
 * @param intervals whether one more agent is tried in each interval, too
 */
public record SensitivityStudy(Model model, Plan plan, Question question, double step, boolean intervals) {
    /** What one more agent in an interval is judged by. */
    public static final List<Kpi> GAINED = List.of(Speed.SERVICE_LEVEL, Speed.ASA, Demand.ABANDONED);

    private static final double PERCENT = 0.01;

    /** Checks the step. */
    public SensitivityStudy {
        if (!(step > 0 && step < 1)) {
            throw new IllegalArgumentException("step was " + step);
        }
    }

    /**
     * Returns how many replications there are in all.
     *
     * @return those of the centre and of every variant
     * @throws ArithmeticException if they are more than an int can count
     */
    public int replications() {
        long groups = model.groups().size();
        long relative = levers().size() - groups;
        long variants = 1 + 2 * relative + groups + (intervals ? groups * open().size() : 0);
        return Math.toIntExact(variants * plan.replications());
    }

    /**
     * Simulates. To stop it, interrupt the thread that waits for it.
     *
     * @param progress hears how many replications are finished, of {@link #replications()}
     * @return what was found; the same for any number of threads
     * @throws CancellationException if this thread was interrupted
     */
    public Sensitivity sensitivity(Progress progress) {
        Runs runs = new Runs(plan, progress);
        Kpis base = runs.of(model);
        List<Asked> asked = asked(base);
        List<Lever> levers = levers();
        List<List<Optional<Moved>>> effects = new ArrayList<>();
        for (Lever lever : levers) {
            effects.add(effects(lever, runs, base, asked));
        }
        List<Sensitivity.Sensed> sensed = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            int at = i;
            Asked one = asked.get(i);
            sensed.add(new Sensitivity.Sensed(
                    one.kpi(),
                    one.formula(),
                    one.scope(),
                    one.of(base).orElseThrow().value(),
                    effects.stream().map(column -> column.get(at)).toList()));
        }
        return new Sensitivity(levers, sensed, GAINED, intervals ? gains(runs, base) : List.of());
    }

    /** Runs variants one after the other. */
    private static final class Runs {
        private final Plan plan;
        private final Progress progress;
        private int before;

        Runs(Plan plan, Progress progress) {
            this.plan = plan;
            this.progress = progress;
        }

        Kpis of(Model model) {
            int done = before;
            before += plan.replications();
            return Kpis.of(Replications.run(model, plan, finished -> progress.finished(done + finished)));
        }
    }

    /** A KPI that is looked at. */
    private record Asked(Kpi kpi, String formula, Scope scope) {
        Optional<Series> of(Kpis kpis) {
            return Scope.find(kpis.result().model(), scope.name()).flatMap(at -> kpis.series(kpi, formula, at));
        }
    }

    private List<Lever> levers() {
        Nudge nudge = new Nudge(model);
        List<Lever> levers = new ArrayList<>();
        if (nudge.hasVolume()) {
            levers.add(Lever.of(Lever.Kind.VOLUME));
        }
        levers.add(Lever.of(Lever.Kind.HANDLING_TIME));
        if (nudge.hasPatience()) {
            levers.add(Lever.of(Lever.Kind.PATIENCE));
        }
        model.groups().forEach(group -> levers.add(new Lever(Lever.Kind.AGENT, group.name())));
        return levers;
    }

    private List<Asked> asked(Kpis base) {
        List<Scope> scopes = question.of()
                .map(name -> Scope.find(model, name).stream().toList())
                .orElseGet(() -> Stream.of(Scope.Kind.CENTRE, Scope.Kind.TYPE)
                        .flatMap(kind -> Scope.all(model, kind).stream())
                        .toList());
        return scopes.stream()
                .flatMap(scope -> question.kpis().stream()
                        .map(kpi -> new Asked(kpi, Kpis.defaultFormula(kpi, scope, model), scope)))
                .filter(asked -> asked.of(base).isPresent())
                .toList();
    }

    private List<Optional<Moved>> effects(Lever lever, Runs runs, Kpis base, List<Asked> asked) {
        if (lever.kind() == Lever.Kind.AGENT) {
            int group = Scope.find(model, lever.group()).orElseThrow().index();
            Kpis more = runs.of(new Nudge(model).oneMore(group));
            return moved(asked, base, more, 1);
        }
        Kpis down = runs.of(nudged(lever, 1 - step));
        Kpis up = runs.of(nudged(lever, 1 + step));
        return moved(asked, down, up, PERCENT / (2 * step));
    }

    private Model nudged(Lever lever, double factor) {
        Nudge nudge = new Nudge(model);
        return switch (lever.kind()) {
            case VOLUME -> nudge.volume(factor);
            case HANDLING_TIME -> nudge.handlingTime(factor);
            case PATIENCE -> nudge.patience(factor);
            case AGENT -> throw new IllegalArgumentException("lever was " + lever);
        };
    }

    private List<Sensitivity.Gain> gains(Runs runs, Kpis base) {
        List<Asked> asked = GAINED.stream()
                .map(kpi -> new Asked(kpi, Kpis.defaultFormula(kpi, Scope.CENTRE, model), Scope.CENTRE))
                .toList();
        Timeline timeline = model.timeline();
        List<Sensitivity.Gain> gains = new ArrayList<>();
        for (Scope group : Scope.all(model, Scope.Kind.GROUP)) {
            for (int i : open()) {
                Kpis more = runs.of(new Nudge(model)
                        .oneMore(group.index(), timeline.intervalStarts().get(i), timeline.intervalEnd(i)));
                gains.add(new Sensitivity.Gain(i + 1, group, moved(asked, base, more, 1)));
            }
        }
        return gains;
    }

    /** The intervals in which contacts come and count. */
    private List<Integer> open() {
        Timeline timeline = model.timeline();
        return IntStream.range(0, timeline.intervals())
                .filter(i -> timeline.intervalEnd(i) > timeline.warmUp()
                        && timeline.openings().next(timeline.intervalStarts().get(i)) < timeline.intervalEnd(i))
                .boxed()
                .toList();
    }

    private static List<Optional<Moved>> moved(List<Asked> asked, Kpis from, Kpis to, double weight) {
        return asked.stream()
                .map(one -> one.of(from).flatMap(before -> one.of(to).map(after -> moved(before, after, weight))))
                .toList();
    }

    private static Moved moved(Series from, Series to, double weight) {
        double value = (to.value() - from.value()) * weight;
        if (from.known().length < 2 || to.known().length < 2) {
            return Moved.point(value);
        }
        double[] before = from.influences();
        double[] moved = to.influences();
        for (int i = 0; i < moved.length; i++) {
            moved[i] = (moved[i] - before[i]) * weight;
        }
        return Moved.of(value, moved, Math.abs(from.value()) * weight);
    }
}
