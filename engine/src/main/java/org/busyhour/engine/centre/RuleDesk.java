package org.busyhour.engine.centre;

import java.util.ArrayList;
import java.util.List;
import org.busyhour.engine.centre.rules.Readings;
import org.busyhour.engine.centre.rules.Rolling;
import org.busyhour.engine.centre.rules.Watch;
import org.busyhour.engine.kernel.EventList;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Rule;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.random.Purpose;
import org.busyhour.engine.random.Sampler;
import org.busyhour.engine.random.Streams;
import org.busyhour.engine.time.Ticks;
import org.jspecify.annotations.Nullable;

/**
 * What the centre does when something happens: which rules are in force.
 *
 * <p>Conditions are looked at behind every event, and when they begin or cease to hold by themselves. What one rule
 * does may make others hold, so all are looked at again, twice at the most at one instant. Rules fire while the centre
 * is open; when it closes, and at the end of the simulated time, all end.
 */
final class RuleDesk {
    /** Five times 61.8 are 309, whatever binary digits say. */
    private static final double ROUNDING = 1 + 1e-9;

    private static final int LOOKS = 3;

    private final Centre centre;
    private final EventList plan;
    private final int first;
    private final long end;
    private final List<State> states = new ArrayList<>();
    private final @Nullable Rolling rolling;
    private final @Nullable CallUps callUps;
    private final RuleActions actions;
    private final RuleDays days;
    /** Whether the centre was closed when the rules were looked at last. */
    private boolean shut;

    private Observer observer;

    /** What becomes of a rule. */
    private enum Phase {
        /** It waits until its condition holds. */
        RESTING,
        /** It held, and somebody decides. */
        DECIDING,
        /** Its actions are in force. */
        IN_FORCE
    }

    @SuppressWarnings("NullAway.Init") // the observer comes with reset
    private RuleDesk(Model model, Centre centre, Staff staff, RuleActions actions, EventList plan, int first) {
        this.centre = centre;
        this.plan = plan;
        this.first = first;
        this.actions = actions;
        end = model.timeline().end();
        days = new RuleDays(model);
        rolling = Rolling.wanted(model) ? new Rolling(model) : null;
        callUps = CallUps.wanted(model)
                ? new CallUps(model, staff, plan, first + model.rules().size() + 1)
                : null;
        Readings readings = actions.readings(rolling);
        for (Rule rule : model.rules()) {
            states.add(new State(rule, readings, model));
        }
    }

    /** Returns how many places of the plan the rules of a centre need: one each, one for minutes, one a person. */
    static int places(Model model) {
        int people = CallUps.wanted(model) ? model.agents() : 0;
        return model.rules().isEmpty() ? 0 : model.rules().size() + 1 + people;
    }

    /** Returns a desk, or nothing where there are no rules. */
    static @Nullable RuleDesk of(
            Model model, Centre centre, Staff staff, RuleActions actions, EventList plan, int first) {
        return model.rules().isEmpty() ? null : new RuleDesk(model, centre, staff, actions, plan, first);
    }

    /** Who has to listen to what happens, if anybody has. */
    @Nullable
    Rolling rolling() {
        return rolling;
    }

    void reset(Streams streams, Observer listener) {
        observer = listener;
        actions.reset();
        shut = false;
        states.forEach(state -> state.reset(streams));
        if (callUps != null) {
            callUps.reset(streams, listener);
        }
        if (rolling != null) {
            plan.schedule(minutes(), rolling.endOfMinute(), Kind.TIMER);
        }
    }

    /** The time of something has come; what follows from it is looked at behind every event. */
    void comes(int id, int kind, long now) {
        if (id > minutes() && callUps != null) {
            callUps.comes(id, kind, now);
        } else if (id == minutes() && rolling != null) {
            actions.sample(rolling);
            if (rolling.endOfMinute() < end) {
                plan.schedule(minutes(), rolling.endOfMinute(), Kind.TIMER);
            }
        }
    }

    /** Looks at all conditions; tells whether anything was done. */
    boolean look(long now) {
        if (centre.closing().closed() || now >= end) {
            shut = true;
            states.forEach(State::forget);
            return endAll(now);
        }
        if (shut) {
            shut = false;
            begins(now);
        }
        boolean done = false;
        boolean changed = true;
        for (int looks = 0; changed && looks < LOOKS; looks++) {
            changed = false;
            for (State state : states) {
                changed |= state.look(now);
            }
            done |= changed;
        }
        for (int i = 0; i < states.size(); i++) {
            expect(first + i, states.get(i).next(now));
        }
        return done;
    }

    /** The centre opens: windows begin to be filled. */
    private void begins(long now) {
        if (rolling != null) {
            rolling.opens(now);
        }
    }

    /** The simulated time is over, or the centre closes: all rules end, and who is on the way doesn't come. */
    boolean endAll(long now) {
        boolean any = false;
        for (int i = 0; i < states.size(); i++) {
            any |= states.get(i).end(now);
            plan.cancel(first + i);
        }
        if (callUps != null) {
            callUps.endAll(now);
        }
        return any;
    }

    /** A person's own shift begins, which ends the call of a rule. */
    void ownShift(int agent, long now) {
        if (callUps != null) {
            callUps.ownShift(agent, now);
        }
    }

    private int minutes() {
        return first + states.size();
    }

    private void expect(int id, long at) {
        if (plan.pending(id)) {
            if (plan.time(id) == at) {
                return;
            }
            plan.cancel(id);
        }
        if (at < Ticks.NEVER) {
            plan.schedule(id, Math.min(at, end), Kind.TIMER);
        }
    }

    /** A rule in the course of a replication. */
    private final class State {
        private final int place;
        private final Rule rule;
        private final Watch.Of when;
        private final @Nullable Watch until;
        private final double cost;
        private Sampler decision;
        private Phase phase = Phase.RESTING;
        private boolean holds;
        private long decided;
        private long coolUntil;
        private int day;
        private int fired;
        private int everFired;
        /** What those who have been called today cost at the least. */
        private double spent;

        private boolean acts;

        @SuppressWarnings("NullAway.Init") // the decision comes with reset
        State(Rule rule, Readings readings, Model model) {
            place = states.size();
            this.rule = rule;
            when = Watch.Of.condition(rule.when(), readings);
            until = rule.until()
                    .map(condition -> Watch.Of.condition(condition, readings).whole())
                    .orElse(null);
            cost = rule.leastCost(model.groups());
        }

        void reset(Streams streams) {
            decision = new Sampler(rule.restraint().decision(), streams.stream(Purpose.DECISION, rule.name()));
            forget();
            phase = Phase.RESTING;
            holds = false;
            coolUntil = 0;
            day = 0;
            fired = 0;
            everFired = 0;
            spent = 0;
            acts = false;
        }

        /** Nothing has lasted for any time. */
        void forget() {
            when.whole().reset();
            if (until != null) {
                until.reset();
            }
        }

        /** Looks at the conditions, and does what follows; tells whether that was anything. */
        boolean look(long now) {
            holds = when.whole().holds(now);
            boolean over = until == null ? !holds : until.holds(now);
            Phase before = phase;
            switch (phase) {
                case RESTING -> rest(now);
                case DECIDING -> decide(now);
                case IN_FORCE -> {
                    if (over) {
                        end(now);
                    }
                }
            }
            return phase != before;
        }

        private void rest(long now) {
            if (holds && now >= coolUntil && allowed(now)) {
                decided = now + decision.next();
                phase = Phase.DECIDING;
                decide(now);
            }
        }

        private void decide(long now) {
            if (now < decided) {
                return;
            }
            phase = Phase.RESTING;
            // The day may be another one by now.
            if (holds && allowed(now)) {
                fire(now);
            }
        }

        private boolean allowed(long now) {
            int today = days.of(now);
            if (today != day) {
                fired = 0;
                spent = 0;
            }
            day = today;
            return fired < rule.restraint().mostPerDay().orElse(Integer.MAX_VALUE)
                    && spent + cost
                            <= ROUNDING * rule.restraint().budgetPerDay().orElse(Double.POSITIVE_INFINITY);
        }

        private void fire(long now) {
            phase = Phase.IN_FORCE;
            fired++;
            everFired++;
            acts = rule.inVain().isEmpty() || rule.inVain().getAsInt() != everFired;
            int reason = when.reason(now);
            observer.fires(now, place, reason, reason < 0 ? 0 : when.value(reason, now));
            if (acts) {
                rule.actions().forEach(action -> actions.begin(place, action, now));
            }
            if (callUps != null) {
                spent += callUps.begin(place, now, !acts);
            }
        }

        private void undo(long now) {
            rule.actions().forEach(action -> actions.end(place, action, now));
            if (callUps != null) {
                callUps.end(place, now);
            }
        }

        /** Ends what is in force; tells whether it was. */
        boolean end(long now) {
            boolean inForce = phase == Phase.IN_FORCE;
            phase = Phase.RESTING;
            if (inForce) {
                coolUntil = now + rule.restraint().coolDown();
                if (acts) {
                    undo(now);
                }
                observer.ceases(now, place);
            }
            return inForce;
        }

        /** Returns when to look again even if nothing happens. */
        long next(long now) {
            long next = when.whole().next(now);
            next = until == null ? next : Math.min(next, until.next(now));
            if (phase == Phase.DECIDING) {
                next = Math.min(next, decided);
            } else if (phase == Phase.IN_FORCE) {
                next = Math.min(next, end);
            } else if (holds) {
                long again = now < coolUntil ? coolUntil : days.next(now);
                next = Math.min(next, again);
            }
            return next;
        }
    }
}
