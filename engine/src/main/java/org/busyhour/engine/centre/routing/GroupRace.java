package org.busyhour.engine.centre.routing;

import org.busyhour.engine.centre.state.Tournament;
import org.jspecify.annotations.Nullable;

/** Among which group the next agent is: a tournament of the groups' first, where there are many groups. */
final class GroupRace implements Tournament.Entry {
    private static final int FEW = 8;

    private final int all;
    private final @Nullable Tournament tournament;
    private GroupSet asked = new GroupSet(new int[0], 0, null);
    private int[] idle = {};

    GroupRace(int groups, Tournament.Order order) {
        all = groups;
        tournament = groups > FEW ? new Tournament(groups, order) : null;
    }

    void clear() {
        if (tournament != null) {
            tournament.clear();
        }
    }

    /** Notes that a group has another first, whose number decides before all else. */
    void changed(int group, long key) {
        if (tournament != null) {
            tournament.changed(group, key);
        }
    }

    /** Notes that a group has nobody to offer. */
    void gone(int group) {
        if (tournament != null) {
            tournament.gone(group);
        }
    }

    /**
     * Tells whether a search costs less than a look at each group: it goes past about as many groups as stand between
     * two of the set.
     */
    boolean saves(GroupSet set) {
        int n = set.groups().length;
        return tournament != null && n > FEW && n * n > 2 * all;
    }

    /** Returns the group whose first goes before the first of all other groups of a set, or a negative number. */
    int best(GroupSet set, int[] counts) {
        asked = set;
        idle = counts;
        return tournament == null ? -1 : tournament.best(this);
    }

    @Override
    public boolean admits(int group) {
        return asked.admits(group, idle[group]);
    }

    @Override
    public boolean prefers(int one, int other) {
        return one < other;
    }
}
