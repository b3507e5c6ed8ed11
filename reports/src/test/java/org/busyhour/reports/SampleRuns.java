package org.busyhour.reports;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.kpi.Target;
import org.busyhour.engine.model.Agent;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.AllocationRule;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.ComesAgain;
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
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.time.Ticks;

/**
 * Runs to write reports of: a bank with one type and one group, and a shop with everything that a report may have to
 * show.
 */
public final class SampleRuns {
    private static final long HALF_HOUR = 30 * Ticks.PER_MINUTE;
    private static final List<Integer> OFFERED = List.of(
            16, 23, 36, 57, 48, 58, 61, 59, 56, 52, 45, 45, 47, 53, 56, 56, 54, 56, 58, 56, 44, 40, 40, 37, 33, 31, 27,
            30, 27, 33, 28, 22, 23, 16);
    private static final List<Integer> HEADS = List.of(
            2, 2, 4, 5, 5, 6, 6, 6, 6, 6, 6, 5, 5, 6, 6, 6, 5, 6, 5, 5, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 3, 3, 3, 2);

    private SampleRuns() {}

    /**
     * A bank's day: head counts, one type, one group, four targets.
     *
     * @return the report of 12 replications
     */
    public static RunReport bank() {
        Timeline time = time(OFFERED.size(), 0);
        ContactType calls = type(
                "calls",
                OFFERED,
                time,
                Work.talk(Distribution.Lognormal.of(176.3, 1.23653)),
                Patience.of(new Distribution.Exponential(345)));
        List<Integer> heads = HEADS;
        AgentGroup agents = new AgentGroup(
                "agents",
                new Staffing.HeadCount(time.intervalStarts(), heads),
                List.of(Skill.of(0)),
                OptionalInt.empty(),
                OptionalDouble.empty());
        Model model = new Model(time, List.of(calls), List.of(agents), Routing.DEFAULT, OptionalInt.empty());
        List<Target> targets = List.of(
                target(
                        Speed.SERVICE_LEVEL,
                        Scope.CENTRE,
                        Target.Operator.AT_LEAST,
                        0.8,
                        "service-level of centre >= 80 %"),
                target(Demand.ABANDONMENT, Scope.CENTRE, Target.Operator.AT_MOST, 0.05, "abandonment of centre <= 5 %"),
                target(Speed.ASA, Scope.CENTRE, Target.Operator.AT_MOST, 60, "asa of centre <= 60s"),
                target(
                        People.OCCUPANCY,
                        Scope.group(model, 0),
                        Target.Operator.AT_MOST,
                        0.85,
                        "occupancy of agents <= 85 %"));
        return report("bank-day", "A real bank's day", model, targets, 7, 12);
    }

    /**
     * A shop's day: people on shifts, three types with names that need escaping, skills, a limit, a quota, costs.
     *
     * @return the report of 6 replications
     */
    public static RunReport shop() {
        Timeline time = time(26, 0);
        List<Integer> busy = IntStream.range(0, 26)
                .mapToObj(i -> 12 + (i < 13 ? 3 * i : 3 * (26 - i)))
                .toList();
        List<Integer> rare = IntStream.range(0, 26).mapToObj(i -> i % 5).toList();
        ContactType orders = type(
                "orders",
                busy,
                time,
                new Work(
                        Distribution.Lognormal.of(210, 0.8),
                        new Distribution.Exponential(20),
                        new Distribution.Exponential(40)),
                new Patience(0.05, Optional.of(new Distribution.Exponential(120))));
        ContactType odd =
                type("<b>&\"returns'", rare, time, Work.talk(Distribution.Gamma.of(900, 0.6)), Patience.INFINITE);
        AllocationRule limit = new AllocationRule(
                20 * Ticks.PER_MINUTE,
                OptionalLong.of(15 * Ticks.PER_MINUTE),
                AllocationRule.Counts.TALK_AND_HOLD,
                AllocationRule.Then.TRANSFER,
                OptionalInt.of(1),
                ComesAgain.NEVER);
        ContactType limited = new ContactType(
                odd.name(),
                odd.arrivals(),
                odd.work(),
                odd.patience(),
                2,
                odd.serviceLevel(),
                Optional.of(limit),
                OptionalInt.of(5),
                List.of());
        ContactType complaints =
                type("şikâyet", rare, time, Work.talk(new Distribution.Exponential(400)), Patience.INFINITE);
        AgentGroup core = new AgentGroup(
                "core",
                people("core", 12),
                List.of(Skill.of(0), new Skill(1, 45 * Ticks.PER_SECOND, 1)),
                OptionalInt.of(60),
                OptionalDouble.of(24));
        AgentGroup senior = new AgentGroup(
                "senior-evening-specialists",
                people("senior", 4),
                List.of(Skill.of(1), new Skill(0, 0, 1.2), Skill.of(2)),
                OptionalInt.empty(),
                OptionalDouble.of(31));
        Model model = new Model(
                time, List.of(orders, limited, complaints), List.of(core, senior), Routing.DEFAULT, OptionalInt.of(40));
        List<Target> targets = List.of(
                target(
                        Speed.SERVICE_LEVEL,
                        Scope.type(model, 0),
                        Target.Operator.AT_LEAST,
                        0.9,
                        "service-level of orders >= 90 %"),
                target(
                        People.OCCUPANCY,
                        Scope.group(model, 0),
                        Target.Operator.AT_MOST,
                        0.88,
                        "occupancy of core <= 88 %"));
        return report("shop <script>alert(1)</script>", "", model, targets, 7, 6);
    }

    private static RunReport report(
            String name, String title, Model model, List<Target> targets, int hour, int replications) {
        ZonedDateTime start = ZonedDateTime.of(1999, 2, 1, hour, 0, 0, 0, ZoneId.of("Asia/Jerusalem"));
        List<String> labels = IntStream.range(0, model.timeline().intervals())
                .mapToObj(i -> String.format(Locale.ROOT, "%02d:%02d", hour + i / 2, 30 * (i % 2)))
                .toList();
        Making making = new Making(
                "0.1.0-SNAPSHOT",
                "busyhour run scenarios/library/bank-day.yaml --set groups.agents.staffing='75 %'",
                "busyhour: 1\nname: " + name
                        + "\ncontacts:\n  calls: {patience: {exponential: 345s}} # <never> & \"always\"\n",
                List.of(
                        new Making.Input("bank-day.yaml", "9f".repeat(32)),
                        new Making.Input("bank-day.csv", "0c".repeat(32))),
                List.of(new Making.Setting("groups.agents.staffing", "75 %")),
                Replications.streams(model));
        return new RunReport(
                name,
                title,
                Kpis.of(Replications.run(model, new Plan(1999, replications, 2), Progress.NONE)),
                targets,
                start,
                labels,
                making);
    }

    private static Timeline time(int intervals, long warmUp) {
        List<Long> starts =
                IntStream.range(0, intervals).mapToObj(i -> i * HALF_HOUR).toList();
        return new Timeline(starts, intervals * HALF_HOUR, intervals * HALF_HOUR, Timeline.AtClose.SERVE, warmUp);
    }

    private static ContactType type(String name, List<Integer> counts, Timeline time, Work work, Patience patience) {
        List<Long> bounds = new ArrayList<>(time.intervalStarts());
        bounds.add(time.end());
        return new ContactType(
                name,
                new ArrivalProcess.Poisson(
                        bounds, counts.stream().map(Integer::doubleValue).toList()),
                work,
                patience,
                ContactType.DEFAULT_PRIORITY,
                ServiceLevel.DEFAULT,
                Optional.empty(),
                OptionalInt.empty(),
                List.of());
    }

    private static Staffing people(String group, int count) {
        return new Staffing.People(IntStream.rangeClosed(1, count)
                .mapToObj(i -> {
                    long start = i % 3 * 5L * HALF_HOUR;
                    Agent.Pause lunch = new Agent.Pause(
                            start + 7 * HALF_HOUR + i % 2 * HALF_HOUR, HALF_HOUR, Agent.Kind.BREAK, false);
                    Agent.Shift shift =
                            new Agent.Shift(start, start + 16 * HALF_HOUR, List.of(lunch), Agent.LateBreak.KEEP);
                    return new Agent(group + "-" + i, List.of(shift));
                })
                .toList());
    }

    private static Target target(Kpi kpi, Scope scope, Target.Operator operator, double threshold, String text) {
        return new Target(kpi, null, scope, operator, threshold, text);
    }
}
