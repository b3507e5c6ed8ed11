package org.busyhour.engine.kernel;

/**
 * The loop that moves the clock: takes the earliest event of four lists and hands it on, until none is left or somebody
 * says stop.
 *
 * <p>Events of one instant and kind in different lists come in the order of the lists.
 */
public final class EventLoop {
    private final EventList first;
    private final EventList second;
    private final EventList third;
    private final EventList fourth;
    private boolean stopped;

    /**
     * What happens at the events of each list.
     *
     * <p>A method a list, so that none has to ask from which list an event comes.
     */
    public interface Handler {
        /**
         * Does what an event of the first list is about.
         *
         * @param id the id under which it was scheduled
         * @param kind its kind
         * @param now its time
         */
        void first(int id, int kind, long now);

        /**
         * Does what an event of the second list is about.
         *
         * @param id the id under which it was scheduled
         * @param kind its kind
         * @param now its time
         */
        void second(int id, int kind, long now);

        /**
         * Does what an event of the third list is about.
         *
         * @param id the id under which it was scheduled
         * @param kind its kind
         * @param now its time
         */
        void third(int id, int kind, long now);

        /**
         * Does what an event of the fourth list is about.
         *
         * @param id the id under which it was scheduled
         * @param kind its kind
         * @param now its time
         */
        void fourth(int id, int kind, long now);
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
        stopped = false;
        while (!stopped) {
            // Written out, because a loop over the lists costs as much as the rest of this one; the lists with most
            // events are asked first.
            long one = first.topKey();
            long two = second.topKey();
            long three = third.topKey();
            long four = fourth.topKey();
            if (two < one && two <= three && two <= four) {
                handler.second(second.poll(), EventList.kindOf(two), EventList.timeOf(two));
                second.settle();
            } else if (four < one && four < three) {
                handler.fourth(fourth.poll(), EventList.kindOf(four), EventList.timeOf(four));
                fourth.settle();
            } else if (three < one) {
                handler.third(third.poll(), EventList.kindOf(three), EventList.timeOf(three));
                third.settle();
            } else if (EventList.none(one)) {
                return;
            } else {
                handler.first(first.poll(), EventList.kindOf(one), EventList.timeOf(one));
                first.settle();
            }
        }
    }
}
