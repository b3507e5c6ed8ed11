package org.busyhour.engine.centre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.busyhour.engine.centre.staffing.Roster;
import org.busyhour.engine.centre.state.Agents;
import org.busyhour.engine.kernel.EventList;
import org.busyhour.engine.model.Action;
import org.busyhour.engine.model.Agent;
import org.busyhour.engine.model.LabourLaw;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.observe.AgentState;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.time.Ticks;
import org.jspecify.annotations.Nullable;

/**
 * What rules in force say about breaks, meetings and training. A break that falls due meanwhile is put off once, or
 * lasts less; meetings and training don't take place.
 *
 * <p>A break is put off so far that it still ends within the shift, so that it can't fall due after it, and so far that
 * nobody works longer without one than the law allows. It is shortened neither below what the law takes for a break nor
 * below a minute.
 */
final class PauseOrders {
    private static final long LEAST = Ticks.PER_MINUTE;

    private final Model model;
    private final Roster roster;
    private final Pauses pauses;
    private final EventList plan;
    private final Agents agents;
    /** By group: what rules in force say, in the order in which they came into force; all end with the replication. */
    private final List<List<Order>> orders;
    /** By pause: when it falls due again; 0 if it wasn't put off. */
    private final long[] again;
    /** By pause: how much shorter it is. */
    private final long[] less;
    /** By agent: since when there has been no break. */
    private final long[] since;

    private Observer observer;

    private record Order(int rule, Action action) {}

    @SuppressWarnings("NullAway.Init") // the observer comes with reset
    private PauseOrders(Model model, Roster roster, Pauses pauses, EventList plan, Agents agents) {
        this.model = model;
        this.roster = roster;
        this.pauses = pauses;
        this.plan = plan;
        this.agents = agents;
        orders = IntStream.range(0, agents.groups())
                .<List<Order>>mapToObj(group -> new ArrayList<>())
                .toList();
        again = new long[roster.rests()];
        less = new long[roster.rests()];
        since = new long[agents.count()];
    }

    /** Returns them, or nothing where no rule speaks of breaks, meetings or training. */
    static @Nullable PauseOrders of(Model model, Roster roster, Pauses pauses, EventList plan, Agents agents) {
        boolean any =
                model.rules().stream().flatMap(rule -> rule.actions().stream()).anyMatch(Action::changesPauses);
        return any ? new PauseOrders(model, roster, pauses, plan, agents) : null;
    }

    void reset(Observer listener) {
        observer = listener;
        Arrays.fill(again, 0);
        Arrays.fill(less, 0);
    }

    /** A rule comes into force; if it cancels something, that ends at once. */
    void begin(int rule, Action action, long now) {
        orders.get(group(action)).add(new Order(rule, action));
        if (action instanceof Action.Cancel cancel) {
            for (int agent = agents.first(cancel.group()); agent < agents.first(cancel.group() + 1); agent++) {
                cancel(rule, agent, cancel.kind(), now);
            }
        }
    }

    /** A rule is in force no more; what it has put off, shortened or cancelled stays so. */
    void end(int rule, Action action) {
        orders.get(group(action)).remove(new Order(rule, action));
    }

    private static int group(Action action) {
        return action.people().orElseThrow();
    }

    private void cancel(int rule, int agent, Agent.Kind kind, long now) {
        AgentState state = Pauses.state(kind);
        boolean away = agents.state(agent) == state;
        long ticks = pauses.drop(agent, kind, now) + (away ? pauses.left(agent, now) : 0);
        if (away) {
            pauses.breakOff(agent, now);
        }
        if (ticks > 0) {
            observer.forgone(now, rule, agent, state, ticks);
        }
        if (away) {
            pauses.goOn(agent, now);
        }
    }

    /** Somebody comes to work. */
    void comesToWork(int agent, long now) {
        since[agent] = now;
    }

    /** Somebody was on a break. */
    void rested(int agent, long from, long to) {
        if (to - from >= law(agent).leastBreak().orElse(0)) {
            since[agent] = to;
        }
    }

    /** A pause falls due to an agent who is present; tells whether it doesn't, because of a rule. */
    boolean prevents(int agent, int rest, long now) {
        Agent.Pause pause = roster.rest(rest).pause();
        return pause.kind() == Agent.Kind.BREAK ? putsOff(agent, rest, now) : cancels(agent, rest, now);
    }

    private boolean cancels(int agent, int rest, long now) {
        Agent.Pause pause = roster.rest(rest).pause();
        Optional<Order> order = orders.get(agents.group(agent)).stream()
                .filter(one -> one.action() instanceof Action.Cancel cancel && cancel.kind() == pause.kind())
                .findFirst();
        order.ifPresent(one -> {
            observer.forgone(now, one.rule(), agent, Pauses.state(pause.kind()), pauses.length(rest, now));
            pauses.isNear(agent, rest, false, now);
        });
        return order.isPresent();
    }

    private boolean putsOff(int agent, int rest, long now) {
        if (again[rest] > now) {
            pauses.isNear(agent, rest, true, now); // it falls due soon
            plan.schedule(roster.entryOf(rest), again[rest], Kind.GOES);
            return true;
        }
        Optional<Order> order =
                again[rest] > 0 ? Optional.empty() : most(agent, one -> one.action() instanceof Action.MoveBreaks);
        long until = order.map(one -> Math.min(now + by(one.action()), latest(agent, rest)))
                .orElse(now);
        if (until <= now) {
            return false;
        }
        order.ifPresent(one -> putOff(one.rule(), agent, rest, until, now));
        return true;
    }

    private void putOff(int rule, int agent, int rest, long until, long now) {
        again[rest] = until;
        observer.putOff(now, rule, agent, until);
        long near =
                until - model.groups().get(agents.group(agent)).stopsBefore().pause();
        if (near > now) {
            plan.schedule(roster.entryOf(rest), near, Kind.GOES);
            pauses.isNear(agent, rest, false, now);
        } else {
            plan.schedule(roster.entryOf(rest), until, Kind.GOES);
        }
    }

    /** Returns when a break must begin at the latest. */
    private long latest(int agent, int rest) {
        long length = roster.rest(rest).pause().length();
        long shift = roster.turn(roster.rest(rest).turn()).shift().end() - length;
        LabourLaw law = law(agent);
        boolean counts = length >= law.leastBreak().orElse(0);
        return counts && law.longestStretch().isPresent()
                ? Math.min(shift, since[agent] + law.longestStretch().getAsLong())
                : shift;
    }

    /** A pause falls due: if it is a break, and a rule says so, it is shorter. */
    void shorten(int agent, int rest, long now) {
        Agent.Pause pause = roster.rest(rest).pause();
        if (pause.kind() != Agent.Kind.BREAK) {
            return;
        }
        long least = Math.max(LEAST, law(agent).leastBreak().orElse(0));
        most(agent, one -> one.action() instanceof Action.ShortenBreaks).ifPresent(one -> {
            less[rest] = Math.max(0, Math.min(by(one.action()), pause.length() - least));
            if (less[rest] > 0) {
                observer.forgone(now, one.rule(), agent, AgentState.ON_BREAK, less[rest]);
            }
        });
    }

    /** How much shorter a pause is because of a rule. */
    long less(int rest) {
        return less[rest];
    }

    /** Of several rules that say the same the one that says most; of equals the first in force. */
    private Optional<Order> most(int agent, Predicate<Order> what) {
        return orders.get(agents.group(agent)).stream()
                .filter(what)
                .min(Comparator.comparingLong(order -> -by(order.action())));
    }

    private static long by(Action action) {
        return action instanceof Action.MoveBreaks move ? move.by() : ((Action.ShortenBreaks) action).by();
    }

    private LabourLaw law(int agent) {
        return model.groups().get(agents.group(agent)).law();
    }
}
