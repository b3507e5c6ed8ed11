package org.busyhour.engine.centre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.busyhour.engine.kernel.EventList;
import org.busyhour.engine.model.Action;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.AgentNames;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Rule;
import org.busyhour.engine.model.Staffing;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.random.Purpose;
import org.busyhour.engine.random.Sampler;
import org.busyhour.engine.random.Stream;
import org.busyhour.engine.random.Streams;
import org.busyhour.engine.time.Ticks;

/**
 * Who is called up by rules: asked, on the way, or at work until the rule has ended and the least stay is over.
 *
 * <p>Of people on shifts those are asked who are on call, then those who are off; a group of heads has people on call
 * beside them. Whether and how fast a person comes is drawn from the person's own address, by the number of the call.
 * The time from coming to going is overtime; a person whose own shift begins meanwhile stays for it.
 */
final class CallUps {
    private static final int NOBODY = -1;
    private static final int DRAWS = 2;

    private final List<AgentGroup> groups;
    private final Staff staff;
    private final EventList plan;
    private final int first;
    private final int[] firstOfGroup;
    private final boolean[] heads;
    private final int[] spare;
    private final List<String> names;
    private final List<List<Action.CallUp>> actions;
    /** By person: the rule that called, or nobody. */
    private final int[] rule;

    /** When that rule came into force. */
    private final long[] asked;

    private final long[] stay;
    /** When the person came; never while on the way. */
    private final long[] came;

    private final boolean[] over;
    private final long[] calls;
    private final long[] addresses;
    private final Stream random = Streams.generator(0);
    private int called;
    private Observer observer;

    /** Takes where the first person stands in the plan. */
    @SuppressWarnings("NullAway.Init") // the observer comes with reset
    CallUps(Model model, Staff staff, EventList plan, int first) {
        groups = model.groups();
        this.staff = staff;
        this.plan = plan;
        this.first = first;
        int people = model.agents();
        names = AgentNames.of(model);
        actions = model.rules().stream().map(CallUps::of).toList();
        rule = new int[people];
        asked = new long[people];
        stay = new long[people];
        came = new long[people];
        over = new boolean[people];
        calls = new long[people];
        addresses = new long[people];
        firstOfGroup = new int[groups.size() + 1];
        heads = new boolean[groups.size()];
        spare = new int[groups.size()];
        for (int g = 0; g < groups.size(); g++) {
            Staffing staffing = groups.get(g).staffing();
            firstOfGroup[g + 1] = firstOfGroup[g] + staffing.agents();
            heads[g] = staffing instanceof Staffing.HeadCount;
            spare[g] = staffing instanceof Staffing.HeadCount count ? count.onCall() : 0;
        }
    }

    /** Tells whether any rule calls anybody. */
    static boolean wanted(Model model) {
        return model.rules().stream().anyMatch(rule -> !of(rule).isEmpty());
    }

    private static List<Action.CallUp> of(Rule rule) {
        return rule.actions().stream()
                .filter(Action.CallUp.class::isInstance)
                .map(Action.CallUp.class::cast)
                .toList();
    }

    void reset(Streams streams, Observer listener) {
        observer = listener;
        Arrays.fill(rule, NOBODY);
        Arrays.fill(calls, 0);
        for (int person = 0; person < addresses.length; person++) {
            addresses[person] = streams.address(Purpose.CALL_UP, names.get(person));
        }
    }

    /**
     * Asks people to come, one after the other, until so many do or all have been asked. In vain nobody comes, but what
     * people would have said is used up, so that they answer the next call as they would have then.
     *
     * @return what those who say yes cost at the least
     */
    double begin(int byRule, long now, boolean inVain) {
        double cost = 0;
        List<Integer> kept = new ArrayList<>();
        for (Action.CallUp call : actions.get(byRule)) {
            int wanted = now >= call.from() && now < call.until() ? call.heads() : 0;
            for (int person : atRest(call.group())) {
                if (wanted == 0) {
                    break;
                }
                long number = calls[person]++;
                boolean comes = Streams.uniform(Streams.within(addresses[person], number * DRAWS)) < call.comes();
                wanted -= comes ? 1 : 0;
                cost += comes ? call.leastCost(groups) : 0;
                if (!inVain) {
                    long at = comes ? sent(call, byRule, person, number, now) : -1;
                    observer.called(now, byRule, person, at);
                } else if (comes) {
                    rule[person] = byRule;
                    kept.add(person);
                }
            }
        }
        kept.forEach(person -> rule[person] = NOBODY);
        return cost;
    }

    /** A rule has ended: whom it called goes when the least stay is over, who is on the way comes all the same. */
    void end(int byRule, long now) {
        for (int person = 0; called > 0 && person < rule.length; person++) {
            if (rule[person] != byRule) {
                continue;
            }
            over[person] = true;
            if (came[person] != Ticks.NEVER) {
                goAfterStay(person, now);
            }
        }
    }

    /** All who have been called go, and who is on the way turns back. */
    void endAll(long now) {
        for (int person = 0; called > 0 && person < rule.length; person++) {
            if (rule[person] == NOBODY) {
                continue;
            }
            plan.cancel(first + person);
            if (came[person] == Ticks.NEVER) {
                forget(person);
            } else {
                go(person, now);
            }
        }
    }

    /** A person comes, or the least stay is over. */
    void comes(int id, int kind, long now) {
        int person = id - first;
        if (kind == Kind.GOES) {
            go(person, now);
            return;
        }
        came[person] = now;
        staff.attendance().comeCalled(person, now);
        if (over[person]) {
            goAfterStay(person, now);
        }
    }

    /** A person's own shift begins, which ends the call. */
    void ownShift(int person, long now) {
        if (rule[person] == NOBODY) {
            return;
        }
        plan.cancel(first + person);
        if (came[person] != Ticks.NEVER) {
            tell(person, now);
        }
        forget(person);
    }

    /** Lets a person come, and tells when. */
    private long sent(Action.CallUp call, int byRule, int person, long number, long now) {
        Streams.restart(random, Streams.within(addresses[person], number * DRAWS + 1));
        long at = now + new Sampler(call.lead(), random).next();
        rule[person] = byRule;
        asked[person] = now;
        stay[person] = call.stay();
        came[person] = Ticks.NEVER;
        over[person] = false;
        called++;
        plan.schedule(first + person, at, Kind.COMES);
        return at;
    }

    private List<Integer> atRest(int group) {
        if (heads[group]) {
            int behind = firstOfGroup[group + 1];
            return IntStream.range(behind - spare[group], behind)
                    .filter(person -> rule[person] == NOBODY)
                    .boxed()
                    .toList();
        }
        List<Integer> people = new ArrayList<>(IntStream.range(firstOfGroup[group], firstOfGroup[group + 1])
                .filter(person -> rule[person] == NOBODY && staff.attendance().atRest(person))
                .boxed()
                .toList());
        people.sort(Comparator.<Integer, Boolean>comparing(
                        person -> !staff.attendance().onCall(person))
                .thenComparingLong(staff::since));
        return people;
    }

    private void goAfterStay(int person, long now) {
        long least = came[person] + stay[person];
        if (least > now) {
            plan.schedule(first + person, least, Kind.GOES);
        } else {
            go(person, now);
        }
    }

    private void go(int person, long now) {
        tell(person, now);
        Called by = new Called(rule[person], asked[person]);
        forget(person);
        staff.attendance().goCalled(person, by, now);
    }

    private void tell(int person, long now) {
        if (now > came[person]) {
            int group = staff.agents().group(person);
            int who = heads[group] ? NOBODY : person;
            observer.overtime(group, who, 1, came[person], now);
            observer.calledUp(rule[person], asked[person], group, who, came[person], now);
        }
    }

    private void forget(int person) {
        rule[person] = NOBODY;
        called--;
    }
}
