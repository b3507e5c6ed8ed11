package org.busyhour.engine.centre;

import java.util.Arrays;
import org.busyhour.engine.centre.routing.Desk;
import org.busyhour.engine.centre.routing.GroupSet;
import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.observe.Observer;
import org.jspecify.annotations.Nullable;

/**
 * Finds contacts an agent: one who is free, one who has room for another chat, or one who may be taken away from other
 * work.
 */
final class Finder {
    private final Centre centre;
    private final Contacts contacts;
    private final Staff staff;
    private final FreeAgents free;
    private final Desk[] desks;
    private final @Nullable Chats chats;
    private final @Nullable Interruptions interruptions;
    private final @Nullable TeamDesk teams;
    private final AgentDraw draw;
    private final @Nullable Commitments commitments;
    /** By type the groups that a contact asks at once, where it asks nothing else and nobody else; else null. */
    private final int @Nullable [][] preferred;

    private Observer observer;

    @SuppressWarnings("NullAway.Init") // the observer comes with reset
    Finder(Model model, Centre centre, Staff staff, Desk[] desks, @Nullable Commitments commitments) {
        this.centre = centre;
        this.commitments = commitments;
        contacts = centre.contacts();
        this.staff = staff;
        free = staff.free();
        this.desks = desks;
        chats = staff.chats();
        interruptions = staff.interruptions();
        teams = staff.teams();
        draw = staff.draw();
        int[][] atOnce =
                Arrays.stream(desks).map(desk -> desk.atOnce().groups()).toArray(int[][]::new);
        int most = Arrays.stream(atOnce).mapToInt(groups -> groups.length).max().orElse(0);
        boolean plain = teams == null
                && chats == null
                && interruptions == null
                && commitments == null
                && centre.later() == null
                && model.rules().isEmpty()
                && free.onlyByPreference(most);
        preferred = plain ? atOnce : null;
    }

    void reset(Observer listener) {
        observer = listener;
    }

    /** Lets a contact that is in no line be answered, if anybody can; tells whether. */
    boolean atOnce(int slot, long now) {
        if (preferred == null) {
            return atOnceByAnybody(slot, now);
        }
        int type = contacts.type(slot);
        int agent = free.ofPreferred(preferred[type], type, draw.of(slot, type));
        if (agent >= 0) {
            staff.answer(agent, slot, now);
        }
        return agent >= 0;
    }

    /** The same where there is more to ask than who is free of the preferred groups. */
    private boolean atOnceByAnybody(int slot, long now) {
        if (teams != null && teams.needs(slot)) {
            return teams.atOnce(slot, now);
        }
        int type = contacts.type(slot);
        GroupSet groups = commitments == null ? desks[type].atOnce() : commitments.asked(slot);
        int agent = willing(free.choose(groups, slot, draw.of(slot, type), now), type);
        if (agent >= 0) {
            staff.answer(agent, slot, now);
            return true;
        }
        return other(slot, groups.groups(), false, now);
    }

    /** Lets a part be answered by a group, or by anybody if it is negative; tells whether. */
    boolean ofPart(int part, int group, long now) {
        int type = contacts.type(part);
        int agent = willing(free.chooseForPart(part, group, draw.of(part, type), now), type);
        if (agent >= 0) {
            staff.answer(agent, part, now);
            return true;
        }
        return other(part, free.takersOfPart(type, group).groups(), false, now);
    }

    /** Lets a contact that waits be answered by further groups; tells whether. */
    boolean further(int slot, GroupSet groups, long now) {
        if (teams != null && teams.needs(slot)) {
            teams.changed();
            return false;
        }
        int type = contacts.type(slot);
        int agent = willing(free.choose(groups, slot, draw.of(slot, type), now), type);
        observer.asked(now, slot, agent);
        if (agent >= 0) {
            staff.answerWaiting(agent, slot, now);
            return true;
        }
        return other(slot, groups.groups(), true, now);
    }

    /** An idle agent who stays only for those on the line takes no deferred work. */
    private int willing(int agent, int type) {
        boolean over = agent >= 0
                && centre.closing().closed()
                && !centre.live(type)
                && staff.attendance().mayLeave(agent);
        return over ? Contacts.NONE : agent;
    }

    private boolean other(int slot, int[] groups, boolean waits, long now) {
        return (chats != null && besideOthers(chats, slot, groups, waits, now))
                || (interruptions != null && insteadOfOther(interruptions, slot, groups, waits, now));
    }

    private boolean besideOthers(Chats desk, int slot, int[] groups, boolean waits, long now) {
        int agent = desk.isChat(contacts.type(slot)) ? desk.find(groups, staff) : Contacts.NONE;
        if (agent < 0) {
            return false;
        }
        if (waits) {
            centre.dequeue(slot, now);
        }
        staff.answerBeside(agent, slot, now);
        return true;
    }

    private boolean insteadOfOther(Interruptions desk, int slot, int[] groups, boolean waits, long now) {
        int agent = desk.find(contacts.type(slot), groups, staff);
        if (agent >= 0 && waits) {
            staff.answerWaitingAtOnce(desk, agent, slot, now);
        } else if (agent >= 0) {
            staff.answerAtOnce(desk, agent, slot, now);
        }
        return agent >= 0;
    }
}
