package org.busyhour.scenarios.generated;

import java.util.LinkedHashMap;
import java.util.Map;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.observe.ContactView;
import org.busyhour.engine.observe.Observer;

/** Adds up how long each contact and each part waits, by type and by the rows over which it waits. */
final class QueueTimes implements Observer {
    private final long[] starts;
    private final long[][] waited;
    private final Map<Integer, Long> since = new LinkedHashMap<>();
    private ContactView contacts;

    /**
     * Starts with nobody waiting.
     *
     * @param model the centre
     */
    @SuppressWarnings("NullAway.Init") // the contacts come with begin, before any other call
    QueueTimes(Model model) {
        starts = model.timeline().rowStarts();
        waited = new long[model.types().size()][starts.length];
    }

    /** Returns the time that contacts of a type waited in a row, all together. */
    long waited(int type, int row) {
        return waited[type][row];
    }

    /** Returns how many wait who were never let go. */
    int left() {
        return since.size();
    }

    @Override
    public void begin(ContactView view) {
        contacts = view;
    }

    @Override
    public void queued(long now, int slot) {
        since.put(slot, now);
    }

    @Override
    public void dequeued(long now, int slot) {
        Long from = since.remove(slot);
        if (from == null) {
            throw new IllegalStateException("slot " + slot + " didn't wait");
        }
        for (int row = 0; row < starts.length; row++) {
            long end = row + 1 < starts.length ? starts[row + 1] : Long.MAX_VALUE;
            long within = Math.min(now, end) - Math.max(from, starts[row]);
            waited[contacts.type(slot)][row] += Math.max(0, within);
        }
    }
}
