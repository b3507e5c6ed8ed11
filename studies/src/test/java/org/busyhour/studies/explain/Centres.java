package org.busyhour.studies.explain;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.busyhour.engine.model.Action;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.AllocationRule;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.Channel;
import org.busyhour.engine.model.ComesAgain;
import org.busyhour.engine.model.Condition;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Deadline;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Factors;
import org.busyhour.engine.model.Front;
import org.busyhour.engine.model.Incident;
import org.busyhour.engine.model.Journey;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Patience;
import org.busyhour.engine.model.Returns;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.model.Rule;
import org.busyhour.engine.model.ServiceLevel;
import org.busyhour.engine.model.Skill;
import org.busyhour.engine.model.Staffing;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.model.Work;
import org.busyhour.engine.time.Ticks;

/** Small centres that differ in what a test says. */
final class Centres {
    private static final long HOUR = Ticks.PER_HOUR;

    private Centres() {}

    /** Some hours around the clock, the first of which may be left out. */
    static Timeline hours(int hours, int warmUp) {
        List<Long> starts = IntStream.range(0, hours).mapToObj(h -> h * HOUR).toList();
        return new Timeline(starts, hours * HOUR, hours * HOUR, Timeline.AtClose.STOP, warmUp * HOUR);
    }

    /** Calls at a rate an hour, of a mean length, by customers of a mean patience. */
    static ContactType type(String name, double perHour, double seconds, double patience, Timeline timeline) {
        return new ContactType(
                name,
                ArrivalProcess.Poisson.constant(perHour / 3600, timeline.end()),
                Work.talk(new Distribution.Exponential(seconds)),
                Patience.of(new Distribution.Exponential(patience)),
                ContactType.DEFAULT_PRIORITY,
                ServiceLevel.DEFAULT,
                Optional.empty(),
                OptionalInt.empty(),
                List.of());
    }

    /** A stage, where contacts may be away for some seconds before they come to it. */
    private static ContactType check(Timeline timeline, OptionalInt away) {
        Optional<Distribution> after =
                away.stream().<Distribution>mapToObj(Distribution.Constant::new).findFirst();
        return type("check", 0, 60, 600, timeline)
                .draft()
                .journey(new Journey(true, after, List.of()))
                .done();
    }

    static AgentGroup group(String name, int heads, double perHour, Skill... skills) {
        return new AgentGroup(
                name, Staffing.HeadCount.of(heads), List.of(skills), OptionalInt.empty(), OptionalDouble.of(perHour));
    }

    static Model model(Timeline timeline, List<ContactType> types, List<AgentGroup> groups) {
        return new Model(timeline, types, groups, Routing.DEFAULT, OptionalInt.empty());
    }

    /** M/M/n+M for eight hours. */
    static Model desk(double perHour, double seconds, int heads, double price) {
        Timeline timeline = hours(8, 0);
        return model(
                timeline,
                List.of(type("calls", perHour, seconds, 180, timeline)),
                List.of(group("desk", heads, price, Skill.of(0))));
    }

    /** Calls and chats, two groups, the second of which helps with the calls. */
    static Model two() {
        Timeline timeline = hours(8, 0);
        return model(
                timeline,
                List.of(
                        type("calls", 60, 180, 120, timeline),
                        type("chats", 30, 300, 240, timeline),
                        check(timeline, OptionalInt.empty())),
                List.of(
                        group("desk", 3, 24, Skill.of(0), Skill.of(2)),
                        group("studio", 3, 30, Skill.of(1), new Skill(0, 45 * Ticks.PER_SECOND, 0.9))));
    }

    /** The same centre, everything in it changed. */
    static Model twoChanged() {
        Timeline old = hours(8, 0);
        Timeline timeline =
                new Timeline(List.of(0L, 4 * HOUR), old.end(), 7 * HOUR, Timeline.AtClose.SERVE, 30 * Ticks.PER_MINUTE);
        AllocationRule rule = new AllocationRule(
                20 * Ticks.PER_MINUTE,
                OptionalLong.empty(),
                AllocationRule.Counts.HANDLING,
                AllocationRule.Then.TRANSFER,
                OptionalInt.of(0),
                ComesAgain.NEVER);
        ContactType calls = type("calls", 72, 200, 90, timeline);
        ContactType limited = calls.draft()
                .patience(new Patience(0.1, calls.patience().limit()))
                .priority(3)
                .serviceLevel(new ServiceLevel(0.8, 30 * Ticks.PER_SECOND, 10 * Ticks.PER_SECOND, "offered"))
                .allocation(Optional.of(rule))
                .queueLimit(OptionalInt.of(12))
                .groups(List.of(1, 0))
                .returns(new Returns(
                        new ComesAgain(0.5, new Distribution.Constant(300)),
                        List.of(Returns.Loss.ABANDONED),
                        0.9,
                        new ComesAgain(0.5, new Distribution.Constant(600), 2)))
                .journey(new Journey(false, Optional.empty(), List.of(new Journey.Step(2, 0.3))))
                .front(Optional.of(new Front(
                        new Distribution.Exponential(20),
                        0.2,
                        new ComesAgain(0.3, new Distribution.Constant(900)),
                        Distribution.ZERO,
                        0.9)))
                .done();
        Routing routing = new Routing(
                Routing.AgentScope.PREFERENCE,
                Routing.AgentOrder.LEAST_OCCUPIED,
                Routing.ContactScope.PRIORITY,
                Routing.ContactOrder.LONGEST_WAIT);
        AgentGroup studio = new AgentGroup(
                "studio",
                Staffing.HeadCount.of(4),
                List.of(Skill.of(1), Skill.of(0)),
                OptionalInt.of(60),
                OptionalDouble.of(31));
        ContactType chats = type("chats", 20, 300, 240, timeline)
                .draft()
                .patience(Patience.INFINITE)
                .channel(Channel.EMAIL)
                .deadline(Optional.of(Deadline.of(HOUR)))
                .done();
        // Types and groups the other way round, so that every place is another one.
        return new Model(
                timeline,
                List.of(chats, limited, check(timeline, OptionalInt.of(600))),
                List.of(studio, group("desk", 4, 25, new Skill(1, 0, 1.1), Skill.of(2), Skill.of(0))),
                routing,
                OptionalInt.of(30),
                List.of(new Incident(
                        "slow",
                        new Incident.Given(List.of(HOUR)),
                        new Distribution.Constant(1800),
                        1.4,
                        List.of(1),
                        Optional.of(new Incident.Outage(List.of(0), true, false)))),
                List.of(new Rule(
                        "crowd",
                        new Condition.Threshold(
                                new Condition.Gauge(Condition.Measure.WAITING, 1, 0), Condition.Compare.ABOVE, 9, 0),
                        Optional.empty(),
                        List.of(new Action.Hurry(1, new Factors(1.1, 1))),
                        Rule.Restraint.NONE)));
    }
}
