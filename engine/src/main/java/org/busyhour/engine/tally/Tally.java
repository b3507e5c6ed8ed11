package org.busyhour.engine.tally;

import java.util.Arrays;
import java.util.List;
import org.busyhour.engine.model.Model;

/**
 * The facts of one replication, or the sum of several.
 *
 * <p>Shape: types x rows x {@link ContactFact}, groups x rows x {@link StaffFact}, agents x {@link StaffFact}. Row 0 is
 * the warm-up, rows 1 to n are the reporting intervals, row n + 1 is the time after the end. One flat array each, so
 * that the facts of one interval lie side by side.
 */
public final class Tally {
    private static final boolean[] MAXIMA = maxima();

    private final int rows;
    private final long[] contacts;
    /** How many facts each group and agent has a place for; the others are 0. */
    private final int staffFacts;

    private final long[] staff;
    private final long[] agents;
    private final long[] centreQueueMax;

    /**
     * Starts a tally of nothing.
     *
     * @param model the centre that is tallied
     */
    public Tally(Model model) {
        rows = model.timeline().intervals() + 2;
        contacts = new long[model.types().size() * rows * ContactFact.COUNT];
        staffFacts = StaffFact.counted(model);
        staff = new long[model.groups().size() * rows * staffFacts];
        agents = new long[model.agents() * staffFacts];
        centreQueueMax = new long[rows];
    }

    /**
     * Returns how many rows there are.
     *
     * @return the number of reporting intervals and two more
     */
    public int rows() {
        return rows;
    }

    /**
     * Returns the row of the time after the end.
     *
     * @return the last row
     */
    public int afterRow() {
        return rows - 1;
    }

    /**
     * Returns a fact of a contact type.
     *
     * @param type the place of the type
     * @param row the row
     * @param fact the fact
     * @return its value
     */
    public long contacts(int type, int row, ContactFact fact) {
        return contacts[contactIndex(type, row) + fact.ordinal()];
    }

    /**
     * Returns a fact of a group.
     *
     * @param group the place of the group
     * @param row the row
     * @param fact the fact
     * @return its value
     */
    public long staff(int group, int row, StaffFact fact) {
        return counts(fact) ? staff[staffIndex(group, row) + fact.ordinal()] : 0;
    }

    /**
     * Returns a fact of an agent, the warm-up left out.
     *
     * @param agent the number of the agent, counted through the groups
     * @param fact the fact
     * @return its value
     */
    public long agents(int agent, StaffFact fact) {
        return counts(fact) ? agents[agentIndex(agent) + fact.ordinal()] : 0;
    }

    /**
     * Tells whether a fact can be anything but 0.
     *
     * @param fact the fact
     * @return whether groups and agents have a place for it
     */
    public boolean counts(StaffFact fact) {
        return fact.ordinal() < staffFacts;
    }

    int staffFacts() {
        return staffFacts;
    }

    /**
     * Returns the greatest number of contacts that waited in the centre at any moment of a row.
     *
     * @param row the row
     * @return the number, parts included
     */
    public long centreQueueMax(int row) {
        return centreQueueMax[row];
    }

    /**
     * Adds another tally of the same model; maxima become the greater of the two.
     *
     * @param other the other one
     */
    public void plus(Tally other) {
        for (int first = 0; first < contacts.length; first += ContactFact.COUNT) {
            for (int fact = 0; fact < ContactFact.COUNT; fact++) {
                int i = first + fact;
                contacts[i] = MAXIMA[fact] ? Math.max(contacts[i], other.contacts[i]) : contacts[i] + other.contacts[i];
            }
        }
        add(staff, other.staff);
        add(agents, other.agents);
        for (int i = 0; i < centreQueueMax.length; i++) {
            centreQueueMax[i] = Math.max(centreQueueMax[i], other.centreQueueMax[i]);
        }
    }

    private static void add(long[] to, long[] from) {
        for (int i = 0; i < to.length; i++) {
            to[i] += from[i];
        }
    }

    private static boolean[] maxima() {
        boolean[] maxima = new boolean[ContactFact.COUNT];
        for (ContactFact fact : ContactFact.values()) {
            maxima[fact.ordinal()] = fact.isMaximum();
        }
        return maxima;
    }

    /**
     * Returns all facts as numbers.
     *
     * @return what {@link #of} makes an equal tally of
     */
    public long[] numbers() {
        long[] numbers = new long[contacts.length + staff.length + agents.length + centreQueueMax.length];
        int at = 0;
        for (long[] part : parts()) {
            System.arraycopy(part, 0, numbers, at, part.length);
            at += part.length;
        }
        return numbers;
    }

    /**
     * Makes a tally of numbers.
     *
     * @param model the centre that was tallied
     * @param numbers what {@link #numbers} gave
     * @return an equal tally
     * @throws IllegalArgumentException if they can't be of that centre
     */
    public static Tally of(Model model, long[] numbers) {
        Tally tally = new Tally(model);
        int at = 0;
        for (long[] part : tally.parts()) {
            if (at + part.length > numbers.length) {
                throw new IllegalArgumentException("numbers were " + numbers.length);
            }
            System.arraycopy(numbers, at, part, 0, part.length);
            at += part.length;
        }
        if (at < numbers.length) {
            throw new IllegalArgumentException("numbers were " + numbers.length);
        }
        return tally;
    }

    private List<long[]> parts() {
        return List.of(contacts, staff, agents, centreQueueMax);
    }

    /** Forgets everything, to be used for another replication. */
    public void clear() {
        Arrays.fill(contacts, 0);
        Arrays.fill(staff, 0);
        Arrays.fill(agents, 0);
        Arrays.fill(centreQueueMax, 0);
    }

    int contactIndex(int type, int row) {
        return (type * rows + row) * ContactFact.COUNT;
    }

    int staffIndex(int group, int row) {
        return (group * rows + row) * staffFacts;
    }

    int agentIndex(int agent) {
        return agent * staffFacts;
    }

    long[] contacts() {
        return contacts;
    }

    long[] staff() {
        return staff;
    }

    long[] agents() {
        return agents;
    }

    long[] centreQueueMax() {
        return centreQueueMax;
    }
}
