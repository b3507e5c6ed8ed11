package org.busyhour.engine.centre.routing;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Skill;
import org.busyhour.engine.time.Ticks;

/**
 * Which groups take contacts of each type sooner or later: those with the skill, but for whom rules keep from them, and
 * those whom only a rule lets take them. It is what rests, teams and machines that dial go by, who know no delays.
 */
public final class Takers {
    private final int[][] all;
    private final boolean[][] planned;
    private final boolean[][] now;
    private final GroupSet[] sets;
    private final Reach reach;

    /**
     * Lists the groups.
     *
     * @param model the centre
     * @param reach sites and reserves
     */
    public Takers(Model model, Reach reach) {
        this.reach = reach;
        int types = model.types().size();
        all = IntStream.range(0, types)
                .mapToObj(type -> Desk.takers(model, type))
                .toArray(int[][]::new);
        planned = new boolean[types][model.groups().size()];
        for (int group = 0; group < model.groups().size(); group++) {
            for (Skill skill : model.groups().get(group).skills()) {
                planned[skill.type()][group] = skill.after() != Ticks.NEVER;
            }
        }
        now = Arrays.stream(planned).map(boolean[]::clone).toArray(boolean[][]::new);
        sets = new GroupSet[types];
        for (int type = 0; type < types; type++) {
            list(type);
        }
    }

    /** Forgets what rules say. */
    public void reset() {
        for (int type = 0; type < sets.length; type++) {
            if (!Arrays.equals(now[type], planned[type])) {
                System.arraycopy(planned[type], 0, now[type], 0, planned[type].length);
                list(type);
            }
        }
    }

    /**
     * Lets a group take contacts of a type as a rule says.
     *
     * @param type the place of the type
     * @param group the group, which has the skill
     * @param access what the rules in force say
     */
    public void rule(int type, int group, Desk.Access access) {
        now[type][group] = access == Desk.Access.AT_ONCE || (access == Desk.Access.AS_PLANNED && planned[type][group]);
        list(type);
    }

    /**
     * Returns the groups that take contacts of a type now.
     *
     * @param type the place of the type
     * @return the groups, the preferred first
     */
    public GroupSet of(int type) {
        return sets[type];
    }

    private void list(int type) {
        sets[type] = reach.set(
                type, Arrays.stream(all[type]).filter(group -> now[type][group]).toArray());
    }
}
