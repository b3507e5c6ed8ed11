package org.busyhour.engine.centre;

import java.util.Arrays;
import org.busyhour.engine.centre.routing.Desk;
import org.busyhour.engine.centre.routing.Desk.Access;
import org.busyhour.engine.centre.routing.GroupSet;
import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.centre.state.Lines;
import org.busyhour.engine.model.Action;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Skill;
import org.busyhour.engine.time.Ticks;

/**
 * Which contacts groups take because rules say so, whatever their skills say. Where several rules speak of the same,
 * one that says that a group takes none goes before one that says that it takes them.
 */
final class AccessDesk {
    private final Model model;
    private final Lines lines;
    private final Desk[] desks;
    private final Staff staff;
    private final Finder finder;
    private final long[][] planned;
    /** By group and type: how many rules in force say so. */
    private final int[][] takes;

    private final int[][] takesNone;
    private boolean used;

    AccessDesk(Model model, Lines lines, Desk[] desks, Staff staff, Finder finder) {
        this.model = model;
        this.finder = finder;
        this.lines = lines;
        this.desks = desks;
        this.staff = staff;
        int groups = model.groups().size();
        int types = model.types().size();
        planned = new long[groups][types];
        takes = new int[groups][types];
        takesNone = new int[groups][types];
        for (int g = 0; g < groups; g++) {
            AgentGroup group = model.groups().get(g);
            for (Skill skill : group.skills()) {
                planned[g][skill.type()] = skill.after();
            }
        }
    }

    /** Forgets what rules say. */
    void reset() {
        if (!used) {
            return;
        }
        used = false;
        for (int group = 0; group < planned.length; group++) {
            Arrays.fill(takes[group], 0);
            Arrays.fill(takesNone[group], 0);
            for (int type = 0; type < desks.length; type++) {
                lines.access(group, type, planned[group][type]);
            }
        }
        for (Desk desk : desks) {
            desk.reset();
        }
        staff.free().takers().reset();
    }

    /** A rule that says so comes into force, or ends; who is free looks for what may be taken now. */
    void change(Action.Access action, boolean begins, long now) {
        used = true;
        int group = action.group();
        int type = action.type();
        Access before = access(group, type);
        (action.takes() ? takes : takesNone)[group][type] += begins ? 1 : -1;
        Access after = access(group, type);
        if (after == before) {
            return;
        }
        desks[type].rule(group, after);
        staff.free().takers().rule(type, group, after);
        staff.comesOrGoes();
        lines.access(
                group,
                type,
                switch (after) {
                    case AS_PLANNED -> planned[group][type];
                    case AT_ONCE -> 0;
                    case NONE -> Ticks.NEVER;
                });
        staff.lookAgain(group, now);
        // Who waits for one group only isn't offered to another one.
        if (desks[type].atOnce().has(group) && !model.waitsForOneGroup(type)) {
            offer(type, staff.free().takersOfPart(type, group), now);
        }
    }

    /** Who waits may be taken beside a chat, or instead of other work, by agents who aren't available. */
    private void offer(int type, GroupSet group, long now) {
        int slot = lines.first(type);
        while (slot != Contacts.NONE && finder.further(slot, group, now)) {
            slot = lines.first(type);
        }
    }

    private Access access(int group, int type) {
        if (takesNone[group][type] > 0) {
            return Access.NONE;
        }
        return takes[group][type] > 0 ? Access.AT_ONCE : Access.AS_PLANNED;
    }
}
