package org.busyhour.engine.centre.rules;

import java.util.Arrays;
import org.busyhour.engine.model.Condition;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.observe.ContactView;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.observe.Outcome;
import org.busyhour.engine.time.Ticks;

/**
 * What has happened in the last minutes, minute by minute, as wallboards show it.
 *
 * <p>A ring of minutes holds, for each type, who was answered or abandoned in it, and for each group, who handled and
 * who was available at its end. Nothing is known of a window before so many minutes have passed.
 */
public final class Rolling implements Observer {
    private static final long MINUTE = 60 * Ticks.PER_SECOND;

    private final int size;
    private final long[] thresholds;
    private final boolean[] deferred;
    /** By type, and for all together behind the last, and by minute. */
    private final int[][] decided;

    private final int[][] inTime;
    /** By group, and for all together behind the last, and by minute. */
    private final int[][] handling;

    private final int[][] onDuty;
    private final long firstOpening;
    private int firstMinute;
    private int minutes;
    private ContactView contacts;

    /**
     * Sets it up.
     *
     * @param model the centre
     */
    @SuppressWarnings("NullAway.Init") // contacts come with begin, before any event
    public Rolling(Model model) {
        size = longest(model) + 1;
        firstOpening = model.timeline().openings().opens().get(0);
        int types = model.types().size();
        thresholds = model.types().stream()
                .mapToLong(type -> type.serviceLevel().threshold())
                .toArray();
        deferred = new boolean[types];
        for (int type = 0; type < types; type++) {
            deferred[type] = model.types().get(type).deferred();
        }
        decided = new int[types + 1][size];
        inTime = new int[types + 1][size];
        handling = new int[model.groups().size() + 1][size];
        onDuty = new int[model.groups().size() + 1][size];
    }

    /**
     * Tells whether a centre has rules that look back.
     *
     * @param model the centre
     * @return whether any measure is a rolling one
     */
    public static boolean wanted(Model model) {
        return longest(model) > 0;
    }

    private static int longest(Model model) {
        return model.rules().stream()
                .flatMap(rule -> rule.conditions())
                .flatMap(Condition::thresholds)
                .mapToInt(threshold -> threshold.gauge().minutes())
                .max()
                .orElse(0);
    }

    @Override
    public void begin(ContactView view) {
        contacts = view;
        minutes = 0;
        opens(firstOpening);
        for (int[][] counts : new int[][][] {decided, inTime, handling, onDuty}) {
            for (int[] count : counts) {
                Arrays.fill(count, 0);
            }
        }
    }

    @Override
    public void answered(long now, int slot, int agent) {
        if (!contacts.part(slot)) {
            int type = contacts.type(slot);
            decide(type, now - contacts.entered(slot) <= thresholds[type]);
        }
    }

    @Override
    public void left(long now, int slot, Outcome outcome) {
        if (outcome == Outcome.ABANDONED || outcome == Outcome.BALKED) {
            decide(contacts.type(slot), false);
        }
    }

    private void decide(int type, boolean good) {
        int at = minutes % size;
        int all = decided.length - 1;
        decided[type][at]++;
        inTime[type][at] += good ? 1 : 0;
        if (!deferred[type]) {
            decided[all][at]++;
            inTime[all][at] += good ? 1 : 0;
        }
    }

    /**
     * Notes how many of a group are at it as a minute ends.
     *
     * @param group the group
     * @param handle how many handle contacts
     * @param available how many are available
     */
    public void sample(int group, int handle, int available) {
        int at = minutes % size;
        int all = handling.length - 1;
        handling[group][at] = handle;
        onDuty[group][at] = handle + available;
        handling[all][at] += handle;
        onDuty[all][at] += handle + available;
    }

    /** A minute is over. */
    public void nextMinute() {
        minutes++;
        int at = minutes % size;
        for (int[][] counts : new int[][][] {decided, inTime, handling, onDuty}) {
            for (int[] count : counts) {
                count[at] = 0;
            }
        }
    }

    /**
     * The centre opens: what was before belongs to no window.
     *
     * @param now the instant
     */
    public void opens(long now) {
        firstMinute = (int) ((now + MINUTE - 1) / MINUTE);
    }

    /**
     * Returns how many minutes are over.
     *
     * @return the number
     */
    public int minutesOver() {
        return minutes;
    }

    /**
     * Returns when the present minute is over.
     *
     * @return the instant
     */
    public long endOfMinute() {
        return (minutes + 1L) * MINUTE;
    }

    /**
     * Returns the service level of a window.
     *
     * @param type the type; -1 for all on the line
     * @param window how many full minutes
     * @return a share, or NaN if nobody was answered or abandoned, or so many minutes of opening haven't passed
     */
    public double serviceLevel(int type, int window) {
        return share(inTime, decided, type, window);
    }

    /**
     * Returns the occupancy of a window.
     *
     * @param group the group; -1 for all
     * @param window how many full minutes
     * @return a share, or NaN if nobody was on duty, or so many minutes of opening haven't passed
     */
    public double occupancy(int group, int window) {
        return share(handling, onDuty, group, window);
    }

    private double share(int[][] part, int[][] whole, int place, int window) {
        if (minutes - firstMinute < window) {
            return Double.NaN;
        }
        int at = place < 0 ? whole.length - 1 : place;
        long over = 0;
        long under = 0;
        for (int minute = minutes - window; minute < minutes; minute++) {
            over += part[at][minute % size];
            under += whole[at][minute % size];
        }
        return under == 0 ? Double.NaN : over / (double) under;
    }
}
