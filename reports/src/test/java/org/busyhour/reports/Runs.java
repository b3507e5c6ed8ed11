package org.busyhour.reports;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.Extent;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Precision;
import org.busyhour.engine.kpi.PrecisionDemand;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.kpi.Target;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.AllocationRule;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.Channel;
import org.busyhour.engine.model.ComesAgain;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Days;
import org.busyhour.engine.model.Deadline;
import org.busyhour.engine.model.Dialling;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Journey;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Patience;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.model.ServiceLevel;
import org.busyhour.engine.model.Skill;
import org.busyhour.engine.model.Staffing;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.model.Tries;
import org.busyhour.engine.model.Work;
import org.busyhour.engine.replicate.Result;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.Histograms;
import org.busyhour.engine.tally.StaffFact;
import org.busyhour.engine.tally.Tally;
import org.busyhour.engine.tally.TallyBuilder;
import org.busyhour.engine.time.Ticks;

/** Runs whose tallies are made up by plain sums, so that what is approved doesn't change with the simulator. */
public final class Runs {
    private static final long HALF_HOUR = 30 * Ticks.PER_MINUTE;
    private static final int INTERVALS = 4;

    private Runs() {}

    /** One type, one group, three replications, no targets. */
    public static RunReport oneType() {
        Model model = model(List.of(type("balance")), List.of(group("core", 8, 24, 0)));
        return report("Small bank", model, 3, List.of());
    }

    /** Two types, two groups, three replications and targets of every verdict. */
    public static RunReport twoTypes() {
        Model model = model(
                List.of(type("balance"), type("loans")),
                List.of(group("core", 8, 24, 0, 1), group("senior", 4, 31, 1)));
        List<Target> targets = List.of(
                target(model, "asa of centre <= 60s", Target.Operator.AT_MOST, 60),
                target(model, "service-level of balance >= 90 %", Target.Operator.AT_LEAST, 0.9),
                target(model, "occupancy of core <= 77.7 %", Target.Operator.AT_MOST, 0.777));
        return report("Retail bank", model, 3, targets);
    }

    /** Two types of calls, mails with a deadline, and a stage of work in the back office. */
    public static RunReport severalChannels() {
        ContactType stage = approval(Channel.BACK_OFFICE);
        Model model = model(
                List.of(type("balance"), type("loans"), mails(), stage), List.of(group("core", 8, 24, 0, 1, 2, 3)));
        return report("Retail bank", model, 3, List.of());
    }

    /** One type of calls, and mails. */
    public static RunReport callsAndMails() {
        return report(
                "Small bank",
                model(List.of(type("balance"), mails()), List.of(group("core", 8, 24, 0, 1))),
                3,
                List.of());
    }

    /** The same in two teams. */
    static RunReport callsAndMailsApart() {
        return report(
                "Small bank",
                model(List.of(type("balance"), mails()), List.of(group("core", 8, 24, 0), group("office", 5, 24, 1))),
                3,
                List.of());
    }

    /** Nobody who waits on the line. */
    public static RunReport onlyMails() {
        return report("Office", model(List.of(mails()), List.of(group("core", 8, 24, 0))), 3, List.of());
    }

    /** Calls of which half go on to approval. */
    public static RunReport journeys() {
        ContactType balance = type("balance")
                .draft()
                .journey(new Journey(false, Optional.empty(), List.of(new Journey.Step(1, 0.5))))
                .done();
        return report(
                "Retail bank",
                model(List.of(balance, approval(Channel.VOICE)), List.of(group("core", 8, 24, 0, 1))),
                3,
                List.of());
    }

    /** Calls that go on to approval at the limit. */
    public static RunReport escalated() {
        ContactType balance = type("balance")
                .draft()
                .allocation(Optional.of(new AllocationRule(
                        30 * Ticks.PER_MINUTE,
                        OptionalLong.empty(),
                        AllocationRule.Counts.HANDLING,
                        AllocationRule.Then.GO_ON,
                        OptionalInt.empty(),
                        OptionalInt.of(1),
                        ComesAgain.NEVER)))
                .done();
        return report(
                "Retail bank",
                model(List.of(balance, approval(Channel.VOICE)), List.of(group("core", 8, 24, 0, 1))),
                3,
                List.of());
    }

    /** Calls, and a list of customers to call. */
    public static RunReport callsAndList() {
        return report(
                "Small bank",
                model(List.of(type("balance"), offers()), List.of(group("core", 8, 24, 0, 1))),
                3,
                List.of());
    }

    /** Nobody but customers to call. */
    public static RunReport onlyList() {
        return report("Office", model(List.of(offers()), List.of(group("core", 8, 24, 0))), 3, List.of());
    }

    /** Calls, mails that a group of their own answers, and a list that the callers' group calls. */
    public static RunReport callsMailsAndList() {
        return report(
                "Small bank",
                model(
                        List.of(type("balance"), mails(), offers()),
                        List.of(group("core", 8, 24, 0, 2), group("office", 5, 24, 1))),
                3,
                List.of());
    }

    private static ContactType offers() {
        return type("offers")
                .draft()
                .patience(Patience.INFINITE)
                .channel(Channel.OUTBOUND)
                .dialling(Optional.of(new Dialling(
                        new Tries(0.25, 2, Distribution.ZERO, Distribution.ZERO),
                        Distribution.ZERO,
                        Distribution.ZERO,
                        Optional.empty(),
                        Optional.empty())))
                .done();
    }

    private static ContactType approval(Channel channel) {
        return type("approval")
                .draft()
                .arrivals(ArrivalProcess.Poisson.constant(0, INTERVALS * HALF_HOUR))
                .patience(Patience.INFINITE)
                .channel(channel)
                .journey(new Journey(true, Optional.empty(), List.of()))
                .done();
    }

    private static ContactType mails() {
        return type("mails")
                .draft()
                .patience(Patience.INFINITE)
                .channel(Channel.EMAIL)
                .deadline(Optional.of(Deadline.of(HALF_HOUR)))
                .done();
    }

    /** One type, one group, and a warm-up that ends with the first of four half hours. */
    public static RunReport warmingUp() {
        Model cold = model(List.of(type("balance")), List.of(group("core", 8, 24, 0)));
        Timeline time = cold.timeline();
        Timeline warm = new Timeline(time.intervalStarts(), time.end(), time.closes(), time.atClose(), HALF_HOUR);
        return report(
                "Airline", new Model(warm, cold.types(), cold.groups(), cold.routing(), cold.trunks()), 3, List.of());
    }

    /** One type, one group, from Monday 07:00 to Tuesday 19:00 in four intervals, two of each day. */
    public static RunReport severalDays() {
        return severalDays(0);
    }

    /** The same, of which so much at the beginning is left out. */
    static RunReport severalDays(long warmUp) {
        Model day = model(List.of(type("balance")), List.of(group("core", 8, 24, 0)));
        long hour = 2 * HALF_HOUR;
        Timeline time = new Timeline(
                List.of(0L, 9 * hour, 17 * hour, 29 * hour),
                36 * hour,
                36 * hour,
                Timeline.AtClose.SERVE,
                warmUp,
                new Days(List.of(0, 2), 0));
        Model model = new Model(time, day.types(), day.groups(), day.routing(), day.trunks());
        List<Target> targets = List.of(new Target(
                Speed.SERVICE_LEVEL,
                null,
                Scope.CENTRE,
                Target.Operator.AT_LEAST,
                0.6,
                "service-level of centre >= 60 % on 50 % of days",
                Extent.days(0.5)));
        RunReport report = report("Airline", model, 3, targets);
        return new RunReport(
                report.name(),
                report.title(),
                report.kpis(),
                report.targets(),
                report.start(),
                List.of("2026-03-02 07:00", "2026-03-02 16:00", "2026-03-03 00:00", "2026-03-03 12:00"),
                report.making());
    }

    /** A run of any number of replications. */
    public static RunReport report(String name, Model model, int replications, List<Target> targets) {
        List<Tally> tallies = new ArrayList<>();
        for (int day = 0; day < replications; day++) {
            tallies.add(tally(model, day));
        }
        Result result = new Result(model, 20260302, tallies, histograms(model));
        ZonedDateTime start = ZonedDateTime.of(2026, 3, 2, 7, 0, 0, 0, ZoneOffset.UTC);
        List<String> labels = List.of("07:00", "07:30", "08:00", "08:30");
        return new RunReport(name, "", Kpis.of(result), targets, start, labels, making());
    }

    /** The same run with a precision wanted: of the service level of balance in shares, of all offered relative. */
    public static RunReport withPrecision(RunReport report, double level, double offered) {
        Scope balance = Scope.type(report.model(), 0);
        List<PrecisionDemand> demands = List.of(
                new PrecisionDemand(Speed.SERVICE_LEVEL, null, balance, level, false),
                new PrecisionDemand(Demand.OFFERED, null, Scope.CENTRE, offered, true));
        return report.withPrecision(new Precision(demands, 2, 3));
    }

    /** A centre of four half hours. */
    public static Model model(List<ContactType> types, List<AgentGroup> groups) {
        List<Long> starts = List.of(0L, HALF_HOUR, 2 * HALF_HOUR, 3 * HALF_HOUR);
        long end = INTERVALS * HALF_HOUR;
        Timeline timeline = new Timeline(starts, end, end, Timeline.AtClose.SERVE, 0);
        return new Model(timeline, types, groups, Routing.DEFAULT, OptionalInt.empty());
    }

    /** A type with patience of two minutes. */
    public static ContactType type(String name) {
        return new ContactType(
                name,
                ArrivalProcess.Poisson.constant(0.02, INTERVALS * HALF_HOUR),
                Work.talk(new Distribution.Exponential(240)),
                Patience.of(new Distribution.Exponential(120)),
                ContactType.DEFAULT_PRIORITY,
                ServiceLevel.DEFAULT,
                Optional.empty(),
                OptionalInt.empty(),
                List.of());
    }

    /** A group of a head count that serves some types. */
    public static AgentGroup group(String name, int agents, double cost, int... types) {
        List<Skill> skills = new ArrayList<>();
        for (int type : types) {
            skills.add(Skill.of(type));
        }
        return new AgentGroup(
                name, Staffing.HeadCount.of(agents), skills, OptionalInt.empty(), OptionalDouble.of(cost));
    }

    private static Making making() {
        return new Making(
                "0.1.0",
                "busyhour run bank.yaml --set groups.core.agents=8",
                "busyhour: 1\n",
                List.of(new Making.Input("bank.yaml", "00ff")),
                List.of(new Making.Setting("groups.core.agents", "8")),
                List.of("arrival/balance", "talk/balance"));
    }

    private static Target target(Model model, String text, Target.Operator operator, double threshold) {
        String[] words = text.split(" ", 4);
        Scope scope = Scope.find(model, words[2]).orElseThrow();
        return switch (words[0]) {
            case "asa" -> new Target(Speed.ASA, null, scope, operator, threshold, text);
            case "occupancy" -> new Target(People.OCCUPANCY, null, scope, operator, threshold, text);
            default -> new Target(Speed.SERVICE_LEVEL, null, scope, operator, threshold, text);
        };
    }

    private static Tally tally(Model model, int day) {
        TallyBuilder tally = new TallyBuilder(model);
        int first = 1 + (int) (model.timeline().warmUp() / HALF_HOUR);
        for (int row = first; row <= INTERVALS; row++) {
            for (int type = 0; type < model.types().size(); type++) {
                long offered = 40 + 5L * row + 3L * day - 10L * type;
                if (model.types().get(type).channel().outbound()) {
                    records(tally, type, row);
                } else if (model.types().get(type).deferred()) {
                    deferred(tally, type, row, offered);
                } else {
                    contacts(tally, type, row, offered);
                }
                if (!model.types().get(type).journey().next().isEmpty()) {
                    journeys(tally, type, row);
                }
            }
            for (int group = 0; group < model.groups().size(); group++) {
                staff(tally, group, row, model.groups().get(group).staffing().agents(), day);
            }
            tally.centreQueueMax(row, 3 + row);
        }
        tally.staff(0, INTERVALS + 1, StaffFact.TALKING, 200 * Ticks.PER_SECOND);
        tally.staff(0, INTERVALS + 1, StaffFact.OVERTIME, 200 * Ticks.PER_SECOND);
        agents(tally, model.agents());
        return tally.done();
    }

    private static void contacts(TallyBuilder tally, int type, int row, long offered) {
        long abandoned = row;
        long answered = offered - abandoned - 1;
        tally.contacts(type, row, ContactFact.OFFERED, offered)
                .contacts(type, row, ContactFact.ANSWERED, answered)
                .contacts(type, row, ContactFact.ABANDONED, abandoned)
                .contacts(type, row, ContactFact.BALKED, 1)
                .contacts(type, row, ContactFact.ABANDONED_AT, abandoned + 1)
                .contacts(type, row, ContactFact.ANSWERED_IN_TIME, answered - 4L * row)
                .contacts(type, row, ContactFact.WAITED, 6L * row)
                .contacts(type, row, ContactFact.WAIT_ANSWERED, answered * row * 4 * Ticks.PER_SECOND)
                .contacts(type, row, ContactFact.WAIT_ABANDONED, 50 * Ticks.PER_SECOND)
                .contacts(type, row, ContactFact.WAIT_MAX, 100L * row * Ticks.PER_SECOND)
                .contacts(type, row, ContactFact.HANDLED, answered)
                .contacts(type, row, ContactFact.TALK, answered * 240 * Ticks.PER_SECOND)
                .contacts(type, row, ContactFact.WRAP, answered * 15 * Ticks.PER_SECOND)
                .contacts(type, row, ContactFact.QUEUE_TIME, 600L * row * Ticks.PER_SECOND)
                .contacts(type, row, ContactFact.QUEUE_MAX, 2L + row);
    }

    /** All but one of each interval are answered, three hours after they came; two of them late by an hour. */
    private static void deferred(TallyBuilder tally, int type, int row, long offered) {
        tally.contacts(type, row, ContactFact.OFFERED, offered)
                .contacts(type, row, ContactFact.ANSWERED, offered - 1)
                .contacts(type, row, ContactFact.WAITED, offered - 1)
                .contacts(type, row, ContactFact.WAIT_ANSWERED, (offered - 1) * 3 * Ticks.PER_HOUR)
                .contacts(type, row, ContactFact.WAIT_MAX, 3 * Ticks.PER_HOUR)
                .contacts(type, row, ContactFact.HANDLED, offered - 1)
                .contacts(type, row, ContactFact.TALK, (offered - 1) * 240 * Ticks.PER_SECOND)
                .contacts(type, row, ContactFact.DUE, offered - 1)
                .contacts(type, row, ContactFact.ON_TIME, offered - 3)
                .contacts(type, row, ContactFact.GOALS_DUE, offered - 1)
                .contacts(type, row, ContactFact.ON_GOAL, offered - 3)
                .contacts(type, row, ContactFact.LATENESS, 2 * Ticks.PER_HOUR)
                .contacts(type, row, ContactFact.REPLIED, offered - 1)
                .contacts(type, row, ContactFact.REPLY_TIME, (offered - 1) * 3 * Ticks.PER_HOUR)
                .contacts(type, row, ContactFact.BACKLOG, row);
    }

    /** Ten journeys of three hours, of which they are away for one and wait for one. */
    private static void journeys(TallyBuilder tally, int type, int row) {
        tally.contacts(type, row, ContactFact.JOURNEYS, 10)
                .contacts(type, row, ContactFact.JOURNEY_TIME, 30 * Ticks.PER_HOUR)
                .contacts(type, row, ContactFact.JOURNEY_AWAY, 10 * Ticks.PER_HOUR)
                .contacts(type, row, ContactFact.JOURNEY_WAIT, 10 * Ticks.PER_HOUR);
    }

    /** Of 50 records all but 5 are finished, with 80 dials of which 20 reach somebody and 1 finds nobody to talk to. */
    private static void records(TallyBuilder tally, int type, int row) {
        tally.contacts(type, row, ContactFact.OFFERED, 50)
                .contacts(type, row, ContactFact.RECORDS, 50)
                .contacts(type, row, ContactFact.FINISHED, 45)
                .contacts(type, row, ContactFact.DIALS, 80)
                .contacts(type, row, ContactFact.PICKED_UP, 20)
                .contacts(type, row, ContactFact.DROPPED_AT, 1);
    }

    private static void staff(TallyBuilder tally, int group, int row, long agents, int day) {
        long time = agents * HALF_HOUR;
        long available = time * (24 + day - 2 * row) / 100;
        tally.staff(group, row, StaffFact.PAID, time)
                .staff(group, row, StaffFact.AVAILABLE, available)
                .staff(group, row, StaffFact.WRAPPING, time / 20)
                .staff(group, row, StaffFact.TALKING, time - available - time / 20)
                .staff(group, row, StaffFact.ANSWERED, 10L * row)
                .staff(group, row, StaffFact.ANSWERED_IN_TIME, 8L * row)
                .staff(group, row, StaffFact.HANDLED, 10L * row);
    }

    private static void agents(TallyBuilder tally, int agents) {
        for (int agent = 0; agent < agents; agent++) {
            tally.agent(agent, StaffFact.PAID, 4 * HALF_HOUR)
                    .agent(agent, StaffFact.TALKING, (2 + agent % 2) * HALF_HOUR)
                    .agent(agent, StaffFact.AVAILABLE, (2 - agent % 2) * HALF_HOUR)
                    .agent(agent, StaffFact.HANDLED, 12 + agent);
        }
    }

    private static Histograms histograms(Model model) {
        Histograms pooled = new Histograms(model);
        for (int type = 0; type < model.types().size(); type++) {
            long unit = model.types().get(type).deferred() ? Ticks.PER_MINUTE : Ticks.PER_SECOND;
            for (int row = 1; row <= INTERVALS; row++) {
                for (int second = 0; second < 50 * row; second += 2) {
                    pooled.answered(type, row).add(second * unit);
                    pooled.queued(type, row).add(second * unit);
                }
                pooled.queued(type, row).add(0);
            }
        }
        return pooled;
    }
}
