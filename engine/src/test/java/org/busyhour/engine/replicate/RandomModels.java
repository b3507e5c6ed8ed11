package org.busyhour.engine.replicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.SplitMix64;
import org.busyhour.engine.model.Agent;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.AllocationRule;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.Busyness;
import org.busyhour.engine.model.Callback;
import org.busyhour.engine.model.Channel;
import org.busyhour.engine.model.ComesAgain;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Days;
import org.busyhour.engine.model.Deadline;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Front;
import org.busyhour.engine.model.Journey;
import org.busyhour.engine.model.Message;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Offer;
import org.busyhour.engine.model.Openings;
import org.busyhour.engine.model.Patience;
import org.busyhour.engine.model.Post;
import org.busyhour.engine.model.Returns;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.model.ServiceLevel;
import org.busyhour.engine.model.SideTask;
import org.busyhour.engine.model.Skill;
import org.busyhour.engine.model.Staffing;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.model.TraceTable;
import org.busyhour.engine.model.Work;
import org.busyhour.engine.time.Ticks;

/**
 * Small centres put together by chance: everything that a model can say, in any combination.
 *
 * <p>Times are whole seconds more often than not, so that much happens at the same instant.
 */
final class RandomModels {
    private static final int LONGEST = 1000;

    private static final AllocationRule.Then[] AT_LIMIT = {
        AllocationRule.Then.FINISH, AllocationRule.Then.END, AllocationRule.Then.TRANSFER, AllocationRule.Then.CALL_BACK
    };

    private final UniformRandomProvider random;
    private final UniformRandomProvider apart;
    private final RandomRouting routing;
    private boolean oneGroup;
    private final int types;
    private final int groups;
    private final long end;
    private final boolean drawn;

    private RandomModels(long seed, boolean drawn) {
        this.drawn = drawn;
        random = new SplitMix64(seed);
        apart = new SplitMix64(~seed);
        routing = new RandomRouting(apart, drawn);
        types = 1 + random.nextInt(4);
        groups = 1 + random.nextInt(4);
        end = seconds(LONGEST / 2 + random.nextInt(LONGEST / 2));
    }

    /** Returns the model of a number; the same each time. */
    static Model of(long number) {
        return new RandomModels(number, true).model();
    }

    /** Returns the model of a number in which nothing is left to chance. */
    static Model withoutChance(long number) {
        return new RandomModels(number, false).model();
    }

    private Model model() {
        Routing finding = routing.routing();
        oneGroup = finding.commitment().one();
        Timeline timeline = timeline();
        List<ContactType> contactTypes =
                goingOnAtLimits(withStages(list(types, i -> type("type-" + i, timeline.closes())), timeline));
        List<AgentGroup> agentGroups = list(groups, this::group);
        if (drawn && maybeApart(0.4)) {
            contactTypes = withMessages(contactTypes);
            agentGroups = withWriters(agentGroups);
        }
        OptionalInt trunks = maybe(0.2) ? OptionalInt.of(random.nextInt(8)) : OptionalInt.empty();
        return new Model(timeline, contactTypes, agentGroups, finding, trunks);
    }

    /** One type more, as whose contacts messages are answered that are left for the others. */
    private List<ContactType> withMessages(List<ContactType> all) {
        List<ContactType> more = new ArrayList<>();
        for (ContactType type : all) {
            boolean may = type.callback().isEmpty() && !type.stage() && maybeApart(0.7);
            more.add(may ? type.draft().message(Optional.of(message())).done() : type);
        }
        more.add(new ContactType(
                        "messages",
                        ArrivalProcess.Poisson.constant(0.002, end),
                        new Work(new Distribution.Exponential(15), Distribution.ZERO, new Distribution.Constant(5)),
                        Patience.INFINITE,
                        ContactType.DEFAULT_PRIORITY,
                        ServiceLevel.DEFAULT,
                        Optional.empty(),
                        OptionalInt.empty(),
                        List.of())
                .draft()
                .channel(Channel.TICKET)
                .deadline(Optional.of(Deadline.of(seconds(100))))
                .done());
        return more;
    }

    private Message message() {
        Offer.What what = Offer.What.values()[apart.nextInt(Offer.What.values().length)];
        long value = what == Offer.What.QUEUE ? apart.nextInt(4) : seconds(1 + apart.nextInt(60));
        return new Message(new Offer(what, value), apart.nextDouble(), new Distribution.Exponential(20), types);
    }

    private List<AgentGroup> withWriters(List<AgentGroup> all) {
        return all.stream()
                .map(group -> {
                    List<Skill> skills = new ArrayList<>(group.skills());
                    skills.add(new Skill(types, 0, 1));
                    return group.draft().skills(skills).done();
                })
                .toList();
    }

    private Timeline timeline() {
        Timeline.AtClose atClose = any(Timeline.AtClose.values());
        boolean early = atClose != Timeline.AtClose.STOP && maybe(0.3);
        long closes = early ? instant(end - 1) + 1 : end;
        long warmUp = drawn && maybe(0.3) ? instant(end / 2) : 0;
        List<Long> starts = starts(1 + random.nextInt(5));
        Openings openings = atClose == Timeline.AtClose.STOP ? Openings.until(end) : openings(closes);
        return new Timeline(starts, end, closes, atClose, warmUp, Days.ONE, openings);
    }

    /** Sometimes with closings in between. */
    private Openings openings(long closes) {
        if (maybeApart(0.7)) {
            return Openings.until(closes);
        }
        TreeSet<Long> instants = new TreeSet<>(List.of(closes));
        for (int i = apart.nextInt(3); i >= 0; i--) {
            instants.add(closes * (1 + apart.nextInt(7)) / 8 / Ticks.PER_SECOND * Ticks.PER_SECOND);
        }
        List<Long> bounds = new ArrayList<>(instants);
        if (bounds.size() % 2 == 1) {
            bounds.add(0, 0L);
        }
        List<Long> opens = new ArrayList<>();
        List<Long> ends = new ArrayList<>();
        for (int i = 0; i < bounds.size(); i += 2) {
            opens.add(bounds.get(i));
            ends.add(bounds.get(i + 1));
        }
        return new Openings(opens, ends);
    }

    /** By a generator of its own, so that the rest of the models stays what it was. */
    private boolean maybeApart(double chance) {
        return apart.nextDouble() < chance;
    }

    private List<Long> starts(int count) {
        TreeSet<Long> starts = new TreeSet<>(List.of(0L));
        for (int i = 1; i < count; i++) {
            starts.add(instant(end));
        }
        return List.copyOf(starts);
    }

    private ContactType type(String name, long closes) {
        ContactType type = new ContactType(
                        name,
                        arrivals(closes),
                        new Work(
                                duration(40),
                                maybe(0.3) ? duration(20) : Distribution.ZERO,
                                maybe(0.5) ? duration(20) : Distribution.ZERO),
                        new Patience(
                                drawn && maybe(0.2) ? random.nextDouble() : 0,
                                maybe(0.6) ? Optional.of(duration(60)) : Optional.empty()),
                        maybe(0.5) ? 1 + random.nextInt(9) : ContactType.DEFAULT_PRIORITY,
                        new ServiceLevel(0.8, seconds(random.nextInt(40)), seconds(random.nextInt(10)), "offered"),
                        maybe(0.5) ? Optional.of(limit()) : Optional.empty(),
                        maybe(0.3) ? OptionalInt.of(random.nextInt(5)) : OptionalInt.empty(),
                        some(groups))
                .draft()
                .returns(returns())
                .claim(routing.claim())
                .front(maybe(0.3) ? Optional.of(front()) : Optional.empty())
                .done();
        // A part at the head of the queue and one that is sent to a group would stand in the same line.
        boolean transfers = type.allocation()
                .filter(rule -> rule.then() == AllocationRule.Then.TRANSFER)
                .isPresent();
        return drawn && !transfers && !type.isChat() && !type.channel().deferred() && maybe(0.4)
                ? type.draft().callback(Optional.of(callback())).done()
                : type;
    }

    /** Makes stages of some types, the last; where nothing is left to chance, all go on, and only forwards. */
    private List<ContactType> withStages(List<ContactType> all, Timeline timeline) {
        int stages = maybe(0.4) ? random.nextInt(types) : 0;
        int first = types - stages;
        return list(types, i -> {
            int from = drawn || i < first ? first : i + 1;
            List<Journey.Step> next = stages == 0 || from == types || maybe(0.3)
                    ? List.of()
                    : List.of(new Journey.Step(
                            from + random.nextInt(types - from), drawn ? 0.7 * random.nextDouble() : 1));
            return i < first
                    ? all.get(i)
                            .draft()
                            .journey(new Journey(false, Optional.empty(), next))
                            .done()
                    : stage(all.get(i), next, timeline);
        });
    }

    /** Lets some limits lead to a stage: to any, or where nothing is left to chance to one behind. */
    private List<ContactType> goingOnAtLimits(List<ContactType> all) {
        return list(types, i -> {
            ContactType type = all.get(i);
            int[] stages = IntStream.range(drawn ? 0 : i + 1, types)
                    .filter(to -> all.get(to).stage()
                            && all.get(to).journey().handover().isEmpty()
                            && (!type.deferred() || all.get(to).deferred()))
                    .toArray();
            boolean may = type.allocation().isPresent() && stages.length > 0;
            return may && maybeApart(0.6)
                    ? type.draft().allocation(goOn(type, stages[0])).done()
                    : type;
        });
    }

    private static Optional<AllocationRule> goOn(ContactType type, int stage) {
        return type.allocation()
                .map(rule -> new AllocationRule(
                        rule.limit(),
                        rule.warn(),
                        rule.counts(),
                        AllocationRule.Then.GO_ON,
                        OptionalInt.empty(),
                        OptionalInt.of(stage),
                        ComesAgain.NEVER));
    }

    private ContactType stage(ContactType type, List<Journey.Step> next, Timeline timeline) {
        boolean away = maybe(0.3);
        Optional<Journey.Handover> handover = away || maybe(0.5)
                ? Optional.empty()
                : Optional.of(maybe(0.5) ? Journey.Handover.TO_THE_END : new Journey.Handover(false, duration(10)));
        return type.draft()
                .arrivals(ArrivalProcess.Poisson.constant(0, timeline.closes()))
                .queueLimit(OptionalInt.empty())
                .front(Optional.empty())
                .returns(Returns.NEVER)
                .journey(new Journey(true, away ? Optional.of(duration(60)) : Optional.empty(), handover, next))
                .done();
    }

    private ArrivalProcess arrivals(long closes) {
        double gap = 2 + 30 * random.nextDouble();
        return switch (drawn ? random.nextInt(4) : 2 + random.nextInt(2)) {
            case 0 -> ArrivalProcess.Poisson.constant(1 / gap, closes).with(busyness());
            case 1 ->
                new ArrivalProcess.Poisson(
                        List.of(0L, end / 3, end / 2 + 1, end),
                        List.of(20.0 * random.nextDouble(), 0.0, 15.0),
                        busyness());
            case 2 -> new ArrivalProcess.Renewal(new Distribution.Clipped(duration(gap), 0.5, 100));
            default -> new ArrivalProcess.Trace(trace());
        };
    }

    /** In centres of two or four types, with a second day that begins soon. */
    private Optional<Busyness> busyness() {
        return types % 2 == 0
                ? Optional.of(new Busyness(0.3, types == 4 ? 0.5 : 0, List.of(0L, end / 5)))
                : Optional.empty();
    }

    private TraceTable trace() {
        TraceTable.Builder table = new TraceTable.Builder();
        long time = 0;
        for (int i = random.nextInt(80); i > 0; i--) {
            time += maybe(0.3) ? 0 : seconds(random.nextInt(20));
            table.add(
                    time,
                    cell(60),
                    cell(10),
                    cell(20),
                    cell(60),
                    maybe(0.5) ? 1 + random.nextInt(9) : TraceTable.BLANK);
        }
        return table.build();
    }

    private long cell(int atMost) {
        return maybe(0.2) ? TraceTable.BLANK : seconds(random.nextInt(atMost));
    }

    private Distribution duration(double mean) {
        return switch (drawn ? random.nextInt(6) : 0) {
            case 0 -> new Distribution.Constant(Math.rint(mean));
            case 1 -> Distribution.Lognormal.of(mean, 0.8);
            case 2 -> Distribution.Gamma.of(mean, 0.5);
            case 3 -> new Distribution.Empirical(List.of(0.0, mean, 2 * Math.rint(mean), Math.rint(mean / 2)));
            default -> new Distribution.Exponential(mean);
        };
    }

    private AllocationRule limit() {
        AllocationRule.Then then = any(AT_LIMIT);
        long limit = seconds(1 + random.nextInt(60));
        return new AllocationRule(
                limit,
                maybe(0.5) ? OptionalLong.of(instant(limit)) : OptionalLong.empty(),
                any(AllocationRule.Counts.values()),
                then,
                then == AllocationRule.Then.TRANSFER ? OptionalInt.of(random.nextInt(groups)) : OptionalInt.empty(),
                then == AllocationRule.Then.END ? comesAgain() : ComesAgain.NEVER);
    }

    /** Never, or after a while, so seldom that no case goes on for ever. */
    private ComesAgain comesAgain() {
        if (maybe(0.5)) {
            return ComesAgain.NEVER;
        }
        int atMost = maybe(0.7) ? 1 + random.nextInt(ComesAgain.MOST) : ComesAgain.UNLIMITED;
        return new ComesAgain(drawn ? random.nextDouble() : 1, duration(50), atMost);
    }

    private Returns returns() {
        if (maybe(0.6)) {
            return Returns.NEVER;
        }
        List<Returns.Loss> after = List.of(any(Returns.Loss.values()), any(Returns.Loss.values()));
        double solved = maybe(0.5) ? 1 : drawn ? random.nextDouble() : 0;
        return new Returns(comesAgain(), after, solved, solved < 1 ? comesAgain() : ComesAgain.NEVER);
    }

    private Front front() {
        double contained = drawn ? random.nextDouble() : random.nextInt(2);
        return new Front(duration(30), contained, comesAgain(), maybe(0.5) ? duration(5) : Distribution.ZERO, 0.75);
    }

    private Callback callback() {
        Offer.What what = any(Offer.What.values());
        long value = what == Offer.What.QUEUE ? random.nextInt(4) : seconds(1 + random.nextInt(60));
        return new Callback(
                new Offer(what, value),
                random.nextDouble(),
                maybe(0.5) ? Optional.of(duration(30)) : Optional.empty(),
                random.nextDouble(),
                1 + random.nextInt(3),
                duration(30),
                duration(5));
    }

    private AgentGroup group(int place) {
        String name = "group-" + place;
        Staffing staffing = maybe(0.5)
                ? headCount()
                : new Staffing.People(list(random.nextInt(5), i -> new Agent(name + "-person-" + i, shifts())));
        List<Skill> skills = new ArrayList<>();
        some(types).forEach(type -> {
            long after = maybe(0.3) ? seconds(random.nextInt(40)) : 0;
            skills.add(new Skill(type, oneGroup ? 0 : after, maybe(0.3) ? 0.5 + random.nextDouble() : 1));
        });
        OptionalInt quota = maybe(0.2) ? OptionalInt.of(random.nextInt(12)) : OptionalInt.empty();
        List<Post.Reserve> reserve = maybeApart(0.2) ? List.of(new Post.Reserve(apart.nextInt(types), 1)) : List.of();
        return new AgentGroup(name, staffing, skills, quota, OptionalDouble.of(10 + apart.nextInt(3)))
                .draft()
                .post(new Post(routing.site(), reserve))
                .whenIdle(maybeApart(0.2) ? tasks() : List.of())
                .done();
    }

    private List<SideTask> tasks() {
        List<SideTask> tasks = new ArrayList<>();
        for (int i = apart.nextInt(3); i >= 0; i--) {
            tasks.add(new SideTask("task-" + i, new Distribution.Constant(apart.nextInt(30))));
        }
        return tasks;
    }

    private Staffing headCount() {
        List<Long> starts = starts(1 + random.nextInt(5));
        int most = maybe(0.2) ? 20 : 5;
        return new Staffing.HeadCount(starts, list(starts.size(), i -> random.nextInt(most)));
    }

    private List<Agent.Shift> shifts() {
        List<Agent.Shift> shifts = new ArrayList<>();
        long from = seconds(random.nextInt(300) - 150);
        for (int i = random.nextInt(4); i > 0; i--) {
            long to = from + seconds(1 + random.nextInt(400));
            Agent.Duty duty = maybe(0.6) ? Agent.Duty.WORK : any(Agent.Duty.values());
            List<Agent.Pause> pauses = duty == Agent.Duty.ON_CALL ? List.of() : pauses(from, to);
            shifts.add(new Agent.Shift(from, to, pauses, any(Agent.LateBreak.values()), duty));
            from = to + (maybe(0.3) ? 0 : seconds(random.nextInt(100)));
        }
        return shifts;
    }

    private List<Agent.Pause> pauses(long from, long to) {
        List<Agent.Pause> pauses = new ArrayList<>();
        long free = from;
        for (int i = random.nextInt(4); i > 0 && free < to; i--) {
            long start = free + (maybe(0.2) ? 0 : instant(to - free));
            long length = Math.min(to - start, seconds(1 + random.nextInt(40)));
            if (length > 0) {
                pauses.add(new Agent.Pause(start, length, any(Agent.Kind.values()), maybe(0.5)));
                free = start + length;
            }
        }
        return pauses;
    }

    /** Some numbers below a bound in any order, more likely all than none. */
    private List<Integer> some(int bound) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < bound; i++) {
            if (maybe(0.7)) {
                numbers.add(random.nextInt(numbers.size() + 1), i);
            }
        }
        return numbers;
    }

    private boolean maybe(double chance) {
        return random.nextDouble() < chance;
    }

    /** An instant before a bound, a whole second if there is one. */
    private long instant(long bound) {
        long whole = bound / Ticks.PER_SECOND;
        return whole > 0 && maybe(0.8) ? seconds(random.nextLong(whole)) : random.nextLong(bound);
    }

    private static long seconds(long number) {
        return number * Ticks.PER_SECOND;
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }

    private static <T> List<T> list(int size, IntFunction<T> element) {
        List<T> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(element.apply(i));
        }
        return list;
    }
}
