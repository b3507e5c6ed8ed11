package org.busyhour.engine.scene;

import java.util.ArrayList;
import java.util.List;
import org.busyhour.engine.model.Agent;
import org.busyhour.engine.time.Ticks;

/** A shift that is put together step by step: late breaks keep their length unless more is said. */
public final class Shift {
    private final long start;
    private final long end;
    private final List<Agent.Pause> pauses = new ArrayList<>();
    private Agent.LateBreak late = Agent.LateBreak.KEEP;
    private Agent.Duty duty = Agent.Duty.WORK;

    private Shift(long start, long end) {
        this.start = start;
        this.end = end;
    }

    /** Returns a shift. */
    public static Shift from(double start, double end) {
        return new Shift(Ticks.ofSeconds(start), Ticks.ofSeconds(end));
    }

    /** Adds a paid break. */
    public Shift rest(double at, double length) {
        return pause(at, length, Agent.Kind.BREAK, true);
    }

    /** Adds an unpaid break. */
    public Shift unpaidRest(double at, double length) {
        return pause(at, length, Agent.Kind.BREAK, false);
    }

    /** Adds a meeting. */
    public Shift meeting(double at, double length) {
        return pause(at, length, Agent.Kind.MEETING, true);
    }

    /** Adds training. */
    public Shift training(double at, double length) {
        return pause(at, length, Agent.Kind.TRAINING, true);
    }

    /** Adds a duty away from contacts. */
    public Shift duty(double at, double length) {
        return pause(at, length, Agent.Kind.DUTY, true);
    }

    /** Adds a break that may begin when the queue allows, and is due at an instant at the latest. */
    public Shift restWhenAllowed(double from, double length, double latest) {
        pauses.add(new Agent.Pause(
                Ticks.ofSeconds(from), Ticks.ofSeconds(length), Agent.Kind.BREAK, true, Ticks.ofSeconds(latest)));
        return this;
    }

    /** Cuts what is left of a late break. */
    public Shift cutting() {
        late = Agent.LateBreak.CUT;
        return this;
    }

    /** Makes it a further part of a split shift. */
    public Shift goingOn() {
        duty = Agent.Duty.MORE_WORK;
        return this;
    }

    /** Makes it time on call. */
    public Shift onCall() {
        duty = Agent.Duty.ON_CALL;
        return this;
    }

    Agent.Shift build() {
        return new Agent.Shift(start, end, pauses, late, duty);
    }

    private Shift pause(double at, double length, Agent.Kind kind, boolean paid) {
        pauses.add(new Agent.Pause(Ticks.ofSeconds(at), Ticks.ofSeconds(length), kind, paid));
        return this;
    }
}
