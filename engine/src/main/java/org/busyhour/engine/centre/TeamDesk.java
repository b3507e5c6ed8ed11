package org.busyhour.engine.centre;

import java.util.Arrays;
import org.busyhour.engine.centre.state.Agents;
import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.centre.state.Lines;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.observe.AgentState;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.random.Streams;
import org.jspecify.annotations.Nullable;

/**
 * Contacts that need several agents at once.
 *
 * <p>A contact is begun when all places of its team are filled: by agents who are kept for it, who are free, who come
 * free at the same instant, or who may be taken away from other work. Until then either agents who come free are kept,
 * for one contact of a type at a time, or they take other work. Two teams never wait for each other's agents: one type
 * began to assemble first, and whoever comes free joins that one first if it has a place.
 *
 * <p>Who comes last answers, and has the contact in hand; the others help, and have no events of their own. When all
 * are done, the helpers stand aside until the event is over, so that who comes free together may begin together.
 */
final class TeamDesk {
    private static final int NONE = Contacts.NONE;
    private static final int KEPT = 1;
    private static final int HELPS = 2;
    private static final int ASIDE = 3;

    private final Centre centre;
    private final Contacts contacts;
    private final Lines lines;
    private final Agents agents;
    private final Staff staff;
    private final AgentDraw draw;
    private final @Nullable Interruptions interruptions;
    private final TeamPlaces places;
    private final int[] types;
    private final int[] assembling;
    private final long[] since;
    private final int[][] kept;
    private final int[] firstKept;
    private final int[] helpers;
    private final int[] next;
    private final int[] role;
    private final double[] pace;
    private final int[] aside;
    private int standAside;
    private long begun;
    private boolean unsettled;
    private Observer observer;

    @SuppressWarnings("NullAway.Init") // the observer comes with reset
    private TeamDesk(Model model, Centre centre, Agents agents, Staff staff, AgentDraw draw) {
        this.centre = centre;
        contacts = centre.contacts();
        lines = centre.lines();
        this.agents = agents;
        this.staff = staff;
        this.draw = draw;
        interruptions = staff.interruptions();
        places = new TeamPlaces(model, staff.free().takers());
        types = places.types();
        int n = model.types().size();
        assembling = new int[n];
        since = new long[n];
        kept = new int[n][];
        for (int type = 0; type < n; type++) {
            kept[type] = new int[places.count(type)];
        }
        firstKept = new int[n];
        helpers = new int[agents.count()];
        next = new int[agents.count()];
        role = new int[agents.count()];
        pace = new double[agents.count()];
        aside = new int[agents.count()];
    }

    /** Returns what knows of teams in a centre; absent where every contact is content with one agent. */
    static @Nullable TeamDesk of(Model model, Centre centre, Agents agents, Staff staff, AgentDraw draw) {
        return model.types().stream().anyMatch(type -> type.together().isPresent())
                ? new TeamDesk(model, centre, agents, staff, draw)
                : null;
    }

    void reset(Observer listener) {
        observer = listener;
        Arrays.fill(assembling, NONE);
        Arrays.fill(firstKept, NONE);
        Arrays.fill(helpers, NONE);
        Arrays.fill(role, 0);
        Arrays.stream(kept).forEach(counts -> Arrays.fill(counts, 0));
        standAside = 0;
        begun = 0;
        unsettled = false;
    }

    /** Tells whether a contact needs several agents. */
    boolean needs(int slot) {
        return places.needed(contacts.type(slot));
    }

    /** Tells whether an agent is kept for a contact, helps with one, or has just done so. */
    boolean beside(int agent) {
        return role[agent] != 0;
    }

    /** A team that an agent answers for takes some times as long from now on. */
    void repace(int agent, double times) {
        pace[agent] /= times;
    }

    /** The speed at which an agent works on what is in hand: that of the slowest of a team. */
    double pace(int agent, double speed) {
        return helpers[agent] == NONE ? speed : pace[agent];
    }

    /** Something has changed that may let a team assemble, or keep it from that. */
    void changed() {
        unsettled = true;
    }

    /** Lets a contact that is in no line be begun, if all whom it needs are there; tells whether. */
    boolean atOnce(int slot, long now) {
        int type = contacts.type(slot);
        boolean all = assembling[type] == NONE && complete(type, NONE);
        if (all) {
            begin(slot, type, NONE, false, now);
        }
        return all;
    }

    /** Lets an agent look only at those contacts that need several for which this one would be kept or begin. */
    void shut(int agent, boolean keeping) {
        for (int type : types) {
            lines.shut(type, !wanted(type, places.of(type, agents.group(agent)), keeping));
        }
    }

    /** Lets agents look at all contacts again. */
    void open() {
        for (int type : types) {
            lines.shut(type, false);
        }
    }

    private boolean wanted(int type, int place, boolean keeping) {
        if (place < 0 || places.size(type, place) == kept[type][place]) {
            return false;
        }
        return complete(type, place)
                || (keeping && places.keeps(type) && (assembling[type] != NONE || enoughAtWork(type)));
    }

    /** Lets an agent who has nothing in hand take a contact that waits: it is begun, or the agent is kept for it. */
    void join(int agent, int slot, boolean keeping, long now) {
        int group = agents.group(agent);
        int type = keeping ? first(contacts.type(slot), group) : contacts.type(slot);
        int with = assembling[type] == NONE ? slot : assembling[type];
        if (complete(type, places.of(type, group))) {
            begin(with, type, agent, true, now);
            return;
        }
        if (assembling[type] == NONE) {
            assemble(with, type);
        }
        keep(agent, type, now);
        keepFree(type, now);
    }

    /** Of the types that assemble and have a place for a group, the one that began first; else the one given. */
    private int first(int given, int group) {
        int first = given;
        long earliest = Long.MAX_VALUE;
        for (int type : types) {
            int place = places.of(type, group);
            boolean wants = assembling[type] != NONE
                    && places.keeps(given)
                    && place >= 0
                    && kept[type][place] < places.size(type, place);
            if (wants && since[type] < earliest) {
                first = type;
                earliest = since[type];
            }
        }
        return first;
    }

    /** A contact leaves its line: whoever is kept for it is free. */
    void leaves(int slot, long now) {
        int type = contacts.type(slot);
        if (assembling[type] == slot) {
            letGo(type, now);
        }
    }

    /** The contact that an agent has answered is done with: those who helped are free. */
    void ends(int slot, int agent, long now) {
        int helper = helpers[agent];
        helpers[agent] = NONE;
        while (helper != NONE) {
            int behind = next[helper];
            tell(helper, slot, now);
            observer.helped(now, slot, helper);
            staff.noteHandled(helper, now);
            agents.set(helper, Agents.IDLE_SINCE, now);
            stand(helper, now);
            helper = behind;
        }
    }

    /** The simulated time is over for an agent who is beside another. */
    void cutOff(int agent, long now) {
        if (role[agent] == HELPS) {
            tell(agent, agents.hand(agent), now);
            observer.helpCutOff(now, agents.hand(agent), agent);
        }
    }

    /** The simulated time is over, and nobody goes on. */
    void stop() {
        unsettled = false;
    }

    /** Returns a contact on the line for which agents are kept, or a negative number. */
    int keeping() {
        for (int type : types) {
            if (assembling[type] != NONE && centre.live(type)) {
                return assembling[type];
            }
        }
        return NONE;
    }

    /** When an event is over: who is free goes on, and agents are kept as far as there is reason to. */
    void settle(long now) {
        while (unsettled) {
            unsettled = false;
            while (standAside > 0) {
                int agent = aside[0];
                comeForward(0);
                staff.goOn(agent, now);
            }
            for (int type : types) {
                if (places.keeps(type)) {
                    settle(type, now);
                }
            }
        }
    }

    private void settle(int type, long now) {
        if (assembling[type] != NONE) {
            if (!enoughAtWork(type)) {
                letGo(type, now);
            }
        } else if (lines.waitingOfType(type) > 0 && enoughAtWork(type)) {
            int slot = lines.first(type);
            if (complete(type, NONE)) {
                begin(slot, type, NONE, true, now);
            } else {
                assemble(slot, type);
                keepFree(type, now);
            }
        }
    }

    private boolean enoughAtWork(int type) {
        for (int place = 0; place < places.count(type); place++) {
            if (centre.staff().attendance().atWork(places.groups(type, place).groups()) < places.size(type, place)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether all are there, besides those who are kept and one more at a place. */
    private boolean complete(int type, int besides) {
        for (int place = 0; place < places.count(type); place++) {
            int missing = missing(type, place) - (place == besides ? 1 : 0);
            if (missing > 0 && available(type, place, missing) < missing) {
                return false;
            }
        }
        return true;
    }

    private int missing(int type, int place) {
        return places.size(type, place) - kept[type][place];
    }

    private int available(int type, int place, int enough) {
        int[] groups = places.groups(type, place).groups();
        int number = 0;
        for (int group : groups) {
            number += staff.free().ready(group, type);
        }
        for (int i = 0; i < standAside; i++) {
            number += mayFill(aside[i], type, place) ? 1 : 0;
        }
        return number >= enough || interruptions == null
                ? number
                : number + interruptions.count(type, groups, staff, enough - number);
    }

    private boolean mayFill(int agent, int type, int place) {
        return places.of(type, agents.group(agent)) == place
                && !laidAside(agent)
                && staff.takesNew(agent)
                && (centre.live(type) || !staff.attendance().mayLeave(agent));
    }

    private boolean laidAside(int agent) {
        Chats chats = staff.chats();
        return (chats != null && chats.chatting(agent)) || (interruptions != null && interruptions.top(agent) != NONE);
    }

    private void assemble(int slot, int type) {
        assembling[type] = slot;
        since[type] = ++begun;
    }

    /** Keeps those who are free. */
    private void keepFree(int type, long now) {
        int slot = assembling[type];
        for (int place = 0; place < places.count(type); place++) {
            int agent = 0;
            while (missing(type, place) > 0 && agent != NONE) {
                agent = takeIdle(slot, type, place, now);
                if (agent != NONE) {
                    keep(agent, type, now);
                }
            }
        }
    }

    private void keep(int agent, int type, long now) {
        agents.become(agent, AgentState.TALKING, now);
        role[agent] = KEPT;
        next[agent] = firstKept[type];
        firstKept[type] = agent;
        kept[type][places.of(type, agents.group(agent))]++;
        observer.kept(now, assembling[type], agent);
    }

    private void letGo(int type, long now) {
        int agent = disband(type, now);
        while (agent != NONE) {
            int behind = next[agent];
            stand(agent, now);
            agent = behind;
        }
    }

    /** Ends the time of those who are kept; returns the first of them. */
    private int disband(int type, long now) {
        int first = firstKept[type];
        for (int agent = first; agent != NONE; agent = next[agent]) {
            long from = agents.get(agent, Agents.SINCE);
            if (now > from) {
                observer.spent(agent, AgentState.ASSEMBLING, from, now);
            }
            observer.released(now, assembling[type], agent, from);
            staff.noteHandled(agent, now);
            role[agent] = 0;
        }
        assembling[type] = NONE;
        firstKept[type] = NONE;
        Arrays.fill(kept[type], 0);
        unsettled = true;
        return first;
    }

    private void stand(int agent, long now) {
        agents.setHand(agent, NONE);
        agents.become(agent, AgentState.TALKING, now);
        role[agent] = ASIDE;
        aside[standAside++] = agent;
        unsettled = true;
    }

    private void comeForward(int place) {
        role[aside[place]] = 0;
        standAside--;
        System.arraycopy(aside, place + 1, aside, place, standAside - place);
    }

    /** Begins a contact with all whom it needs; the agent given comes last, if there is one. */
    private void begin(int slot, int type, int last, boolean waits, long now) {
        int team = NONE;
        for (int place = 0; place < places.count(type); place++) {
            int own = last != NONE && places.of(type, agents.group(last)) == place ? 1 : 0;
            for (int missing = missing(type, place) - own; missing > 0; missing--) {
                int agent = take(slot, type, place, now);
                next[agent] = team;
                team = agent;
            }
        }
        int answers = last;
        if (assembling[type] == slot) {
            team = append(team, disband(type, now));
        }
        if (answers == NONE) {
            answers = team;
            team = next[team];
        }
        if (waits) {
            centre.dequeue(slot, now);
        }
        answer(slot, type, answers, team, now);
    }

    private int append(int list, int behind) {
        if (list == NONE) {
            return behind;
        }
        int end = list;
        while (next[end] != NONE) {
            end = next[end];
        }
        next[end] = behind;
        return list;
    }

    private void answer(int slot, int type, int answers, int team, long now) {
        double slowest = staff.speed(answers, type);
        for (int agent = team; agent != NONE; agent = next[agent]) {
            slowest = Math.min(slowest, staff.speed(agent, type));
        }
        helpers[answers] = team;
        pace[answers] = slowest;
        agents.become(answers, AgentState.TALKING, now);
        staff.take(answers, slot, slowest, now);
        for (int agent = team; agent != NONE; agent = next[agent]) {
            role[agent] = HELPS;
            agents.become(agent, AgentState.TALKING, now);
            agents.setHand(agent, slot);
            agents.add(agent, Agents.QUOTA_LEFT, -1);
            staff.free().counted(agent, 1, now);
            observer.joined(now, slot, agent);
        }
        observer.assembled(now, slot);
        unsettled = true;
    }

    private int take(int slot, int type, int place, long now) {
        int agent = takeIdle(slot, type, place, now);
        for (int i = 0; agent == NONE && i < standAside; i++) {
            if (mayFill(aside[i], type, place)) {
                agent = aside[i];
                comeForward(i);
            }
        }
        return agent == NONE ? staff.takeAway(type, places.groups(type, place).groups(), now) : agent;
    }

    private int takeIdle(int slot, int type, int place, long now) {
        long address = Streams.within(draw.of(slot, type), place);
        return staff.takeIdle(places.groups(type, place), slot, address, now);
    }

    /** Tells how a helper's time was spent up to now: as the time of the one who answered. */
    private void tell(int agent, int slot, long now) {
        long from = agents.get(agent, Agents.SINCE);
        long held = from + contacts.get(slot, Contacts.TALK);
        long wrapped = held + contacts.get(slot, Contacts.HOLD);
        told(agent, AgentState.TALKING, from, Math.min(now, held));
        told(agent, AgentState.HOLDING, held, Math.min(now, wrapped));
        told(agent, AgentState.WRAPPING, wrapped, now);
    }

    private void told(int agent, AgentState state, long from, long to) {
        if (to > from) {
            observer.spent(agent, state, from, to);
        }
    }
}
