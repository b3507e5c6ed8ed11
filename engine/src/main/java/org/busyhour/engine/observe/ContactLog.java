package org.busyhour.engine.observe;

import java.util.Arrays;

/** A line a contact and part, in the order in which they left the centre; instants and durations in ticks. */
public final class ContactLog {
    /** The value of what isn't given. */
    public static final long NONE = -1;

    private static final int COLUMNS = 15;
    private static final int ID = 0;
    private static final int TYPE = 1;
    private static final int CASE = 2;
    private static final int ARRIVAL = 3;
    private static final int ANSWERED = 4;
    private static final int ENDED = 5;
    private static final int WAIT = 6;
    private static final int TALK = 7;
    private static final int HOLD = 8;
    private static final int WRAP = 9;
    private static final int OUTCOME = 10;
    private static final int GROUP = 11;
    private static final int AGENT = 12;
    private static final int ORIGIN = 13;
    private static final int QUEUED = 14;

    private long[] cells = new long[64 * COLUMNS];
    private int rows;

    ContactLog() {}

    /** Adds a line of {@link #COLUMNS} cells. */
    void add(long... line) {
        if (rows * COLUMNS == cells.length) {
            cells = Arrays.copyOf(cells, 2 * cells.length);
        }
        System.arraycopy(line, 0, cells, rows++ * COLUMNS, COLUMNS);
    }

    /**
     * Returns how many lines there are.
     *
     * @return the number of contacts and parts
     */
    public int rows() {
        return rows;
    }

    /**
     * Returns the number of the contact.
     *
     * @param row the line
     * @return its number in the order of arrival; a part has that of its contact
     */
    public long id(int row) {
        return cell(row, ID);
    }

    /**
     * Returns the type.
     *
     * @param row the line
     * @return the place of the type
     */
    public int type(int row) {
        return (int) cell(row, TYPE);
    }

    /**
     * Returns the case.
     *
     * @param row the line
     * @return the number of the case's first contact
     */
    public long caseId(int row) {
        return cell(row, CASE);
    }

    /**
     * Returns why the contact came.
     *
     * @param row the line
     * @return why
     */
    public Origin origin(int row) {
        return Origin.values()[(int) cell(row, ORIGIN)];
    }

    /**
     * Returns when the contact arrived.
     *
     * @param row the line
     * @return the instant; of a part, when it was queued
     */
    public long arrival(int row) {
        return cell(row, ARRIVAL);
    }

    /**
     * Returns when the contact entered the queue.
     *
     * @param row the line
     * @return the instant, or {@link #NONE} if it was blocked or left before the queue
     */
    public long queued(int row) {
        return cell(row, QUEUED);
    }

    /**
     * Returns when an agent answered.
     *
     * @param row the line
     * @return the instant, or {@link #NONE}
     */
    public long answered(int row) {
        return cell(row, ANSWERED);
    }

    /**
     * Returns when it was over.
     *
     * @param row the line
     * @return the instant at which the agent was free again, or the contact left; {@link #NONE} if the simulated time
     *     was over before
     */
    public long ended(int row) {
        return cell(row, ENDED);
    }

    /**
     * Returns the wait.
     *
     * @param row the line
     * @return the time in the queue, or {@link #NONE} if it was in none
     */
    public long wait(int row) {
        return cell(row, WAIT);
    }

    /**
     * Returns the talk.
     *
     * @param row the line
     * @return the time, or {@link #NONE} if it was not handled to its end
     */
    public long talk(int row) {
        return cell(row, TALK);
    }

    /**
     * Returns the hold.
     *
     * @param row the line
     * @return the time, or {@link #NONE} if it was not handled to its end
     */
    public long hold(int row) {
        return cell(row, HOLD);
    }

    /**
     * Returns the wrap.
     *
     * @param row the line
     * @return the time, or {@link #NONE} if it was not handled to its end
     */
    public long wrap(int row) {
        return cell(row, WRAP);
    }

    /**
     * Returns what became of it.
     *
     * @param row the line
     * @return the outcome
     */
    public Outcome outcome(int row) {
        return Outcome.values()[(int) cell(row, OUTCOME)];
    }

    /**
     * Returns the group that answered, or called back in vain.
     *
     * @param row the line
     * @return the place of the group, or {@link #NONE}
     */
    public int group(int row) {
        return (int) cell(row, GROUP);
    }

    /**
     * Returns who answered, or called back in vain.
     *
     * @param row the line
     * @return the number of the agent, or {@link #NONE}
     */
    public int agent(int row) {
        return (int) cell(row, AGENT);
    }

    private long cell(int row, int column) {
        return cells[row * COLUMNS + column];
    }
}
