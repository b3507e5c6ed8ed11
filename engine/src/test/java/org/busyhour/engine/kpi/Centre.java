package org.busyhour.engine.kpi;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.busyhour.engine.model.Agent;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Patience;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.model.ServiceLevel;
import org.busyhour.engine.model.Skill;
import org.busyhour.engine.model.Staffing;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.model.Work;
import org.busyhour.engine.replicate.Result;
import org.busyhour.engine.replicate.VarianceReduction;
import org.busyhour.engine.tally.Histograms;
import org.busyhour.engine.tally.Tally;
import org.busyhour.engine.tally.TallyBuilder;
import org.busyhour.engine.time.Ticks;

/**
 * A centre for tests by hand: types {@code balance} and {@code loans}, groups {@code core} of 3 and {@code senior} of 2
 * agents, two half hours after a warm-up of ten minutes.
 */
final class Centre {
    static final long HALF_HOUR = 30 * Ticks.PER_MINUTE;
    static final int BALANCE = 0;
    static final int LOANS = 1;
    static final int CORE = 0;
    static final int SENIOR = 1;
    static final int FIRST = 1;
    static final int SECOND = 2;
    static final int AFTER = 3;

    /** What happened in one replication. */
    interface Day {
        void fill(TallyBuilder tally);

        default Day and(Day more) {
            return tally -> {
                fill(tally);
                more.fill(tally);
            };
        }
    }

    private Centre() {}

    static Model model() {
        return model(ServiceLevel.DEFAULT, ServiceLevel.DEFAULT);
    }

    static Model model(ServiceLevel balance, ServiceLevel loans) {
        Timeline timeline = new Timeline(
                List.of(0L, HALF_HOUR), 2 * HALF_HOUR, 2 * HALF_HOUR, Timeline.AtClose.SERVE, 10 * Ticks.PER_MINUTE);
        return new Model(
                timeline,
                List.of(type("balance", balance), type("loans", loans)),
                List.of(group("core", 3, OptionalDouble.of(24)), group("senior", 2, OptionalDouble.of(31))),
                Routing.DEFAULT,
                OptionalInt.empty());
    }

    static Model withoutCost() {
        Model model = model();
        List<AgentGroup> groups = List.of(model.groups().get(0), group("senior", 2, OptionalDouble.empty()));
        return new Model(model.timeline(), model.types(), groups, model.routing(), model.trunks());
    }

    static ContactType type(String name, ServiceLevel serviceLevel) {
        return new ContactType(
                name,
                ArrivalProcess.Poisson.constant(0.1, 2 * HALF_HOUR),
                Work.talk(new Distribution.Exponential(180)),
                Patience.INFINITE,
                ContactType.DEFAULT_PRIORITY,
                serviceLevel,
                Optional.empty(),
                OptionalInt.empty(),
                List.of());
    }

    static AgentGroup group(String name, int agents, OptionalDouble costPerHour) {
        return new AgentGroup(
                name,
                name.equals("core") ? Staffing.HeadCount.of(agents) : people(name, agents),
                List.of(Skill.of(0), Skill.of(1)),
                OptionalInt.of(60),
                costPerHour);
    }

    /** People who work all the time. */
    private static Staffing people(String group, int number) {
        Agent.Shift shift = new Agent.Shift(0, 2 * HALF_HOUR, List.of(), Agent.LateBreak.KEEP, Agent.Duty.WORK);
        return new Staffing.People(IntStream.rangeClosed(1, number)
                .mapToObj(i -> new Agent(group + "-" + i, List.of(shift)))
                .toList());
    }

    static Kpis kpis(Model model, Day... days) {
        return Kpis.of(result(model, new Histograms(model), List.of(days)));
    }

    /** The KPIs of days that belong together. */
    static Kpis kpis(Model model, List<VarianceReduction> reductions, Day... days) {
        Result plain = result(model, new Histograms(model), List.of(days));
        return Kpis.of(new Result(model, 1, plain.replications(), plain.pooled(), List.of(), reductions, List.of()));
    }

    static Result result(Model model, Histograms pooled, List<Day> days) {
        List<Tally> tallies = days.stream()
                .map(day -> {
                    TallyBuilder builder = new TallyBuilder(model);
                    day.fill(builder);
                    return builder.done();
                })
                .toList();
        return new Result(model, 1, tallies, pooled);
    }
}
