package org.busyhour.engine.kernel;

/**
 * The clock and the loop that moves it: takes the earliest event of several heaps and hands it on, until none is left
 * or somebody says stop.
 *
 * <p>Events of one instant and kind in different heaps come in the order of the heaps.
 */
public final class EventLoop {
    private final EventHeap[] heaps;
    private long now;
    private boolean stopped;

    /** What happens at an event. */
    public interface Handler {
        /**
         * Does what an event is about; the clock stands at its time.
         *
         * @param heap the place of the heap from which it comes
         * @param id the id under which it was scheduled
         * @param kind its kind
         */
        void handle(int heap, int id, int kind);
    }

    /**
     * Starts at instant 0.
     *
     * @param heaps where events come from
     */
    public EventLoop(EventHeap... heaps) {
        this.heaps = heaps.clone();
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
            int next = 0;
            long key = heaps[0].topKey();
            for (int i = 1; i < heaps.length; i++) {
                long other = heaps[i].topKey();
                if (other < key) {
                    key = other;
                    next = i;
                }
            }
            if (key == Long.MAX_VALUE) {
                return;
            }
            now = EventHeap.timeOf(key);
            EventHeap heap = heaps[next];
            handler.handle(next, heap.poll(), EventHeap.kindOf(key));
            heap.settle();
        }
    }
}
