package org.busyhour.engine.centre;

import java.util.Arrays;
import org.busyhour.engine.centre.routing.Desk;
import org.busyhour.engine.centre.routing.GroupSet;
import org.busyhour.engine.centre.state.Contacts;
import org.busyhour.engine.centre.state.Extra;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Routing.Commitment;
import org.busyhour.engine.model.Skill;
import org.busyhour.engine.model.Work;
import org.busyhour.engine.time.Ticks;
import org.jspecify.annotations.Nullable;

/**
 * For which group each contact waits, where it waits for one only.
 *
 * <p>The wait that is expected for a group is how long all of it who are at work would take for those who wait for it
 * and for one contact more, each taken for the mean of its type at the group's speed; none where somebody is idle. Work
 * in hand isn't looked at: nobody at a switch knows how long it will last.
 */
final class Commitments {
    private final Centre centre;
    private final Contacts contacts;
    private final Staff staff;
    private final Desk[] desks;
    private final Commitment commitment;
    private final boolean[] commits;
    private final int[][] takers;
    private final long[][] work;
    private final long[] waitingWork;

    private Commitments(Centre centre, Model model, Staff staff, Desk[] desks) {
        this.centre = centre;
        contacts = centre.contacts();
        this.staff = staff;
        this.desks = desks;
        commitment = model.routing().commitment();
        int types = model.types().size();
        commits = new boolean[types];
        takers = new int[types][];
        work = new long[model.groups().size()][types];
        waitingWork = new long[work.length];
        for (int type = 0; type < types; type++) {
            commits[type] = model.waitsForOneGroup(type);
            takers[type] = Desk.takers(model, type);
        }
        for (int group = 0; group < work.length; group++) {
            expect(model, model.groups().get(group), work[group]);
        }
    }

    private static void expect(Model model, AgentGroup group, long[] ticks) {
        for (Skill skill : group.skills()) {
            Work of = model.types().get(skill.type()).work();
            double seconds = of.talk().meanSeconds()
                    + of.hold().meanSeconds()
                    + of.wrap().meanSeconds();
            ticks[skill.type()] = Ticks.ofSeconds(seconds / skill.speed());
        }
    }

    /** Returns what knows of it; absent where contacts wait for whoever takes them first. */
    static @Nullable Commitments of(Centre centre, Model model, Staff staff, Desk[] desks) {
        return model.routing().commitment().one() ? new Commitments(centre, model, staff, desks) : null;
    }

    void clear() {
        Arrays.fill(waitingWork, 0);
    }

    /** Returns the groups whose idle agents a contact may take when it comes. */
    GroupSet asked(int slot) {
        int type = contacts.type(slot);
        GroupSet all = desks[type].atOnce();
        if (commitment.to() != Commitment.To.FIRST_GROUP_WITHIN || !commits[type]) {
            return all;
        }
        int[] order = all.groups();
        for (int place = 0; place < order.length; place++) {
            if (expected(order[place], type) <= commitment.within()) {
                return desks[type].upTo(place);
            }
        }
        return all;
    }

    /** Lets a contact that begins to wait choose for whom. */
    void choose(int slot) {
        int type = contacts.type(slot);
        if (commits[type]) {
            int group = group(type);
            contacts.setExtra(slot, Extra.AWAITED, group + 1);
            contacts.setExtra(slot, Extra.AWAITED_WORK, work[group][type]);
            waitingWork[group] += work[group][type];
        }
    }

    /** A contact waits no more. */
    void leave(int slot) {
        int group = (int) contacts.extra(slot, Extra.AWAITED) - 1;
        if (group >= 0) {
            waitingWork[group] -= contacts.extra(slot, Extra.AWAITED_WORK);
            contacts.setExtra(slot, Extra.AWAITED, 0);
        }
    }

    private int group(int type) {
        int[] open = desks[type].atOnce().groups();
        int[] order = open.length == 0 ? takers[type] : open;
        return switch (commitment.to()) {
            case LAST_GROUP -> order[order.length - 1];
            case FIRST_GROUP_WITHIN -> firstWithin(order, type);
            default -> soonest(order, type);
        };
    }

    private int firstWithin(int[] order, int type) {
        for (int group : order) {
            if (expected(group, type) <= commitment.within()) {
                return group;
            }
        }
        return soonest(order, type);
    }

    private int soonest(int[] order, int type) {
        int best = order[0];
        for (int group : order) {
            best = expected(group, type) < expected(best, type) ? group : best;
        }
        return best;
    }

    private double expected(int group, int type) {
        if (staff.free().ready(group, type) > 0) {
            return 0;
        }
        int agents = centre.staff().attendance().atWork(group);
        return agents == 0 ? Double.POSITIVE_INFINITY : (waitingWork[group] + work[group][type]) / (double) agents;
    }
}
