package org.busyhour.engine.centre.state;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Routing;
import org.jspecify.annotations.Nullable;

/**
 * From which line a group takes next, where there are many lines: a tournament of their first contacts.
 *
 * <p>It knows the orders by time of coming and by deadline, with or without priorities before them, and serves groups
 * that take from many of the lines and from all of them at once; a few lines are looked at one by one.
 */
final class LineRace implements Tournament.Entry {
    private static final int FEW = 8;
    private static final int PRIORITY_SHIFT = 56;
    private static final long LATEST = (1L << PRIORITY_SHIFT) - 1;

    private final Contacts contacts;
    private final boolean byPriority;
    private final boolean byDeadline;
    private final int[] live;
    private final long[] entered;
    private final int[][] rank;
    private final boolean[] serves;
    private final LineLayout layout;
    private final Tournament tournament;
    private int[] asked = {};
    private boolean callersOnly;

    private LineRace(Contacts contacts, Routing routing, LineLayout layout, int[] live) {
        this.contacts = contacts;
        byPriority = layout.byPriority;
        byDeadline = routing.contactOrder() == Routing.ContactOrder.EARLIEST_DEADLINE;
        this.live = live;
        int lines = layout.typeOf.length;
        entered = new long[lines];
        this.layout = layout;
        rank = new int[layout.linesOfGroup.length][];
        serves = new boolean[rank.length];
        for (int group = 0; group < rank.length; group++) {
            rank[group] = ranks(layout.linesOfGroup[group], lines);
            access(group);
        }
        tournament = new Tournament(lines, (one, other) -> Long.compare(entered[one], entered[other]));
    }

    /** Returns the race, or null if no group needs it. */
    static @Nullable LineRace of(Model model, Contacts contacts, LineLayout layout, int[] live) {
        Routing routing = model.routing();
        boolean scoped = routing.uses(Routing.ContactScope.PREFERENCE) || routing.uses(Routing.ContactScope.LOCAL);
        boolean kept = model.groups().stream()
                .anyMatch(group -> !group.post().reserve().isEmpty());
        boolean known = !scoped
                && !kept
                && (routing.contactOrder() == Routing.ContactOrder.LONGEST_WAIT
                        || routing.contactOrder() == Routing.ContactOrder.EARLIEST_DEADLINE);
        for (int group = 0; known && group < layout.linesOfGroup.length; group++) {
            if (serves(layout, group)) {
                return new LineRace(contacts, routing, layout, live);
            }
        }
        return null;
    }

    /** A search goes past about as many lines as stand between two of the group's. */
    private static boolean serves(LineLayout layout, int group) {
        int n = layout.linesOfGroup[group].length;
        return n > FEW
                && n * n > 2 * layout.typeOf.length
                && LongStream.of(layout.afterOfGroup[group]).allMatch(after -> after == 0);
    }

    private static int[] ranks(int[] own, int lines) {
        int[] ranks = new int[lines];
        Arrays.fill(ranks, -1);
        for (int i = 0; i < own.length; i++) {
            ranks[own[i]] = i;
        }
        return ranks;
    }

    /** Looks anew whether a group takes from its lines at once. */
    void access(int group) {
        serves[group] = serves(layout, group);
    }

    void clear() {
        tournament.clear();
    }

    /** Notes who is the first of a line from now on whom agents may take, or that there is none. */
    void changed(int line, int head) {
        if (head == Contacts.NONE) {
            tournament.gone(line);
            return;
        }
        entered[line] = contacts.get(head, Contacts.ENTERED);
        long time = byDeadline ? Math.min(LATEST, contacts.extra(head, Extra.DUE)) : entered[line];
        tournament.changed(line, byPriority ? contacts.get(head, Contacts.PRIORITY) << PRIORITY_SHIFT | time : time);
    }

    /** Tells whether it knows where a group takes next. */
    boolean serves(int group) {
        return serves[group];
    }

    /** Returns the line from which a group takes next, deferred ones or not, or a negative number. */
    int best(int group, boolean live) {
        asked = rank[group];
        callersOnly = live;
        return tournament.best(this);
    }

    @Override
    public boolean admits(int line) {
        return asked[line] >= 0 && !(callersOnly && live[line] == 0);
    }

    @Override
    public boolean prefers(int one, int other) {
        return asked[one] < asked[other];
    }
}
