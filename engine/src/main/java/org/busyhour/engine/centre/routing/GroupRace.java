package org.busyhour.engine.centre.routing;

import java.util.stream.IntStream;
import org.busyhour.engine.centre.state.Tournament;
import org.busyhour.engine.model.Model;
import org.jspecify.annotations.Nullable;

/** Among which group the next agent is: a tournament of the groups' first, where contacts may ask many groups. */
final class GroupRace implements Tournament.Entry {
    private static final int FEW = 8;

    private final int all;
    private final Tournament tournament;
    private GroupSet asked = new GroupSet(new int[0], 0, null);
    private int[] idle = {};

    private GroupRace(int groups, Tournament.Order order) {
        all = groups;
        tournament = new Tournament(groups, order);
    }

    /** Returns the race, who goes before whom of two groups being given; null if no contact may ask many groups. */
    static @Nullable GroupRace of(Model model, Tournament.Order order) {
        int groups = model.groups().size();
        return IntStream.range(0, model.types().size()).anyMatch(type -> many(Desk.takers(model, type).length, groups))
                ? new GroupRace(groups, order)
                : null;
    }

    /** A search goes past about as many groups as stand between two of those that may be asked. */
    private static boolean many(int some, int groups) {
        return some > FEW && some * some > 2 * groups;
    }

    void clear() {
        tournament.clear();
    }

    /** Notes that a group has another first, whose number decides before all else. */
    void changed(int group, long key) {
        tournament.changed(group, key);
    }

    /** Notes that a group has nobody to offer. */
    void gone(int group) {
        tournament.gone(group);
    }

    /** Tells whether a search costs less than a look at each group. */
    boolean saves(GroupSet set) {
        return many(set.groups().length, all);
    }

    /** Returns the group whose first goes before the first of all other groups of a set, or a negative number. */
    int best(GroupSet set, int[] counts) {
        asked = set;
        idle = counts;
        return tournament.best(this);
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
