package org.busyhour.engine.centre;

import java.util.Arrays;
import org.busyhour.engine.centre.routing.Desk;
import org.busyhour.engine.centre.routing.GroupSet;
import org.busyhour.engine.centre.routing.Takers;
import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.centre.state.Lines;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Dialling;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Work;

/**
 * A machine that dials the customers of one list ahead of the agents.
 *
 * <p>It keeps so many lines ringing that of them {@code pace} customers pick up, on the average, for each agent who is
 * expected to be free by then: those who are idle, and of those who talk to its customers the share that will have
 * finished first if both times were exponential. One line for each idle agent is always allowed. How the pace moves is
 * in {@link Dialling.Ahead}: since each move is a step times (limit less 1 for a dropped customer), all moves sum to
 * the way from the first pace to the last, which tells how many customers may still be dropped: the pace in steps. As
 * long as that is less than one, the machine rests, and agents dial, whom nobody takes away from their customers.
 */
final class Dialler {
    /** More than twice as many customers as agents are never expected. */
    private static final double FASTEST = 2;

    private final int type;
    private final Dialling.Ahead ahead;
    private final Lines lines;
    private final Contacts contacts;
    private final Staff staff;
    /** All groups with the skill, whatever rules say. */
    private final int[] groups;

    private final Takers takers;
    private final int priority;
    private final double reached;
    private final double freeInTime;
    private final int most;
    private double pace;
    private int ringing;
    private int talking;
    private int connected;
    private int agentsDialling;
    /** Those whose agents it shares, itself among them. */
    private Dialler[] rivals = {this};

    Dialler(Model model, int type, Dialling.Ahead ahead, Lines lines, Contacts contacts, Staff staff) {
        this.type = type;
        this.ahead = ahead;
        this.lines = lines;
        this.contacts = contacts;
        this.staff = staff;
        groups = Desk.takers(model, type);
        takers = staff.free().takers();
        ContactType list = model.types().get(type);
        priority = list.priority();
        Dialling dialling = list.dialling().orElseThrow();
        reached = dialling.tries().reached();
        double rings = reached * dialling.ring().meanSeconds()
                + (1 - reached) * dialling.tries().inVain().meanSeconds();
        Work work = list.work();
        double handling = work.talk().meanSeconds()
                + work.hold().meanSeconds()
                + work.wrap().meanSeconds();
        freeInTime = rings == 0 ? 0 : rings / (rings + handling);
        most = ahead.lines().orElse(Integer.MAX_VALUE);
    }

    /** Gets to know the others. */
    void meet(Dialler[] all) {
        rivals = Arrays.stream(all)
                .filter(other -> Arrays.stream(other.groups).anyMatch(this::takes))
                .toArray(Dialler[]::new);
    }

    void reset() {
        pace = ahead.pace();
        ringing = 0;
        talking = 0;
        connected = 0;
        agentsDialling = 0;
    }

    int type() {
        return type;
    }

    /** How long a customer who has picked up waits. */
    long drop() {
        return ahead.drop();
    }

    /** Tells whether it dials once more now. */
    boolean wants() {
        return mayDrop()
                && lines.first(type) != Contacts.NONE
                && inUse() < most
                && takers.of(type).groups().length > 0
                && ringingForSame() < target()
                && !somebodyWaits();
    }

    /** Tells whether agents dial in its place: as long as nobody may be dropped, and nothing rings for them. */
    boolean rests() {
        return !mayDrop() && ringing + connected == 0 && inUse() < most;
    }

    /** A pace that is fixed knows no limit. */
    private boolean mayDrop() {
        return pace >= ahead.step();
    }

    private int inUse() {
        return ringing + connected + agentsDialling + talking;
    }

    /** Returns a customer who has picked up and waits for an agent of a group, or {@link Contacts#NONE}. */
    int onTheLine(int group) {
        boolean any = connected > 0 && serves(group);
        return any ? lines.firstPart(type) : Contacts.NONE;
    }

    void dials() {
        ringing++;
    }

    void rung(boolean pickedUp) {
        ringing--;
        connected += pickedUp ? 1 : 0;
    }

    void agentDials() {
        agentsDialling++;
    }

    void agentDialled(boolean pickedUp) {
        agentsDialling--;
        if (pickedUp) {
            talks();
        }
    }

    /** An agent was free for a customer. */
    void answered() {
        connected--;
        talks();
    }

    private void talks() {
        talking++;
        pace = Math.min(FASTEST, pace + ahead.step() * ahead.limit());
    }

    /** No agent was. */
    void dropped() {
        connected--;
        pace += ahead.step() * (ahead.limit() - 1);
    }

    void ended() {
        talking--;
    }

    private boolean takes(int group) {
        for (int own : groups) {
            if (own == group) {
                return true;
            }
        }
        return false;
    }

    /** Who is on the line isn't dropped because a rule has just stopped the list. */
    private boolean serves(int group) {
        GroupSet some = takers.of(type);
        return some.groups().length == 0 ? takes(group) : some.has(group);
    }

    private int target() {
        int idle = staff.free().count(takers.of(type).groups());
        double expected = idle + talking * freeInTime;
        return reached == 0 ? idle : Math.max(idle, (int) (pace * expected / reached));
    }

    private int ringingForSame() {
        int sum = 0;
        for (Dialler rival : rivals) {
            sum += rival.ringing;
        }
        return sum;
    }

    /** Tells whether anybody waits whom its agents should take first. */
    private boolean somebodyWaits() {
        for (int group : takers.of(type).groups()) {
            if (lines.anyFor(group) && somebodyWaitsFor(group)) {
                return true;
            }
        }
        return false;
    }

    private boolean somebodyWaitsFor(int group) {
        for (int line : lines.groups().of(group)) {
            if (lines.occupied(line) && (int) contacts.get(lines.head(line), Contacts.PRIORITY) <= priority) {
                return true;
            }
        }
        return false;
    }
}
