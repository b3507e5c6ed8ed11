package org.busyhour.engine.kernel;

/**
 * The clock and the loop that moves it: takes the earliest event of four lists and hands it on, until none is left or
 * somebody says stop.
 *
 * <p>Events of one instant and kind in different lists come in the order of the lists.
 */
public final class EventLoop {
    private final EventList first;
    private final EventList second;
    private final EventList third;
    private final EventList fourth;
    private long now;
    private boolean stopped;

    /** What happens at an event. */
    public interface Handler {
        /**
         * Does what an event is about; the clock stands at its time.
         *
         * @param list the place of the list from which it comes
         * @param id the id under which it was scheduled
         * @param kind its kind
         */
        void handle(int list, int id, int kind);
    }

    /**
     * Starts at instant 0.
     *
     * @param first the list at place 0
     * @param second the list at place 1
     * @param third the list at place 2
     * @param fourth the list at place 3
     */
    public EventLoop(EventList first, EventList second, EventList third, EventList fourth) {
        this.first = first;
        this.second = second;
        this.third = third;
        this.fourth = fourth;
    }

    /**
     * Returns the time.
     *
     * @return the instant of the event in hand
     */
    public long now() {
        return now;
    }

    /** Ends the loop after the event in hand. */
    public void stop() {
        stopped = true;
    }

    /**
     * Runs from instant 0 until no event is left or {@link #stop()} is called.
     *
     * @param handler what happens at the events
     */
    public void run(Handler handler) {
        now = 0;
        stopped = false;
        while (!stopped) {
            // Written out, because a loop over the lists costs as much as the rest of this one.
            int place = 0;
            EventList list = first;
            if (second.topKey() < list.topKey()) {
                place = 1;
                list = second;
            }
            if (third.topKey() < list.topKey()) {
                place = 2;
                list = third;
            }
            if (fourth.topKey() < list.topKey()) {
                place = 3;
                list = fourth;
            }
            long key = list.topKey();
            if (EventList.none(key)) {
                return;
            }
            now = EventList.timeOf(key);
            handler.handle(place, list.poll(), EventList.kindOf(key));
            list.settle();
        }
    }
}
