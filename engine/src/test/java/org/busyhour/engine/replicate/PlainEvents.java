package org.busyhour.engine.replicate;

import java.util.Comparator;
import java.util.PriorityQueue;

/** The events to come of a {@link PlainCentre}, in the order that the semantics give. */
final class PlainEvents {
    static final int WORK_ENDS = 0;
    static final int LIMIT = 1;
    static final int COMES = 2;
    static final int GOES = 3;
    static final int TIMER = 4;
    static final int ARRIVES = 5;
    static final int ABANDONS = 6;

    /**
     * Whose events come first where time and kind are the same: the plan's, agents', those of who waits, new contacts'.
     */
    enum Source {
        PLAN,
        WORK,
        WAITING,
        ARRIVALS
    }

    /** Something that will happen. */
    static final class Event {
        private final long time;
        private final int kind;
        private final Source source;
        private final long order;
        private final Runnable action;
        private boolean cancelled;

        Event(long time, int kind, Source source, long order, Runnable action) {
            this.time = time;
            this.kind = kind;
            this.source = source;
            this.order = order;
            this.action = action;
        }

        void cancel() {
            cancelled = true;
        }
    }

    private final PriorityQueue<Event> events = new PriorityQueue<>(Comparator.<Event>comparingLong(e -> e.time)
            .thenComparingInt(e -> e.kind)
            .thenComparing(e -> e.source)
            .thenComparingLong(e -> e.order));
    private long order;
    private long now;
    private boolean stopped;

    long now() {
        return now;
    }

    void stop() {
        stopped = true;
    }

    Event at(long time, int kind, Source source, Runnable action) {
        Event event = new Event(time, kind, source, order++, action);
        events.add(event);
        return event;
    }

    void run(Runnable afterEach) {
        while (!stopped && !events.isEmpty()) {
            Event event = events.remove();
            if (!event.cancelled) {
                now = event.time;
                event.action.run();
                afterEach.run();
            }
        }
    }
}
