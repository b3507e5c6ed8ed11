package org.busyhour.engine.scene;

import java.util.Arrays;
import org.busyhour.engine.model.TraceTable;
import org.busyhour.engine.time.Ticks;

/** A given contact; what isn't said of it is drawn from its type. */
public final class Call {
    private final long[] cells = new long[TraceTable.Column.values().length];

    private Call() {
        Arrays.fill(cells, TraceTable.BLANK);
    }

    /** Returns a contact that arrives at an instant. */
    public static Call at(double seconds) {
        return new Call().with(TraceTable.Column.TIME, seconds);
    }

    /** Sets the talk. */
    public Call talk(double seconds) {
        return with(TraceTable.Column.TALK, seconds);
    }

    /** Sets the hold. */
    public Call hold(double seconds) {
        return with(TraceTable.Column.HOLD, seconds);
    }

    /** Sets the wrap. */
    public Call wrap(double seconds) {
        return with(TraceTable.Column.WRAP, seconds);
    }

    /** Sets the patience. */
    public Call patience(double seconds) {
        return with(TraceTable.Column.PATIENCE, seconds);
    }

    /** Sets the priority. */
    public Call priority(int urgency) {
        cells[TraceTable.Column.PRIORITY.ordinal()] = urgency;
        return this;
    }

    long[] cells() {
        return cells.clone();
    }

    private Call with(TraceTable.Column column, double seconds) {
        cells[column.ordinal()] = Ticks.ofSeconds(seconds);
        return this;
    }
}
