package org.busyhour.studies.incidents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.observe.ContactView;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.observe.Origin;
import org.busyhour.engine.observe.Outcome;

/** Watches the backlog of one replication, its losses, and one incident. */
final class Watch implements Observer {
    private final int place;
    private final long warmUp;
    private final long end;
    private final Backlog backlog = new Backlog();
    private final List<Span> spans = new ArrayList<>();
    private final Map<Long, Long> lost = new HashMap<>();
    private ContactView view;
    private long begun = -1;
    private long down;
    private long offered;
    private long abandoned;
    private long blocked;
    private long cutOff;
    private long now;

    /**
     * From when to when an incident was there.
     *
     * @param from when it began
     * @param to when it was over
     */
    record Span(long from, long to) {}

    /** Takes the place of the incident among those of the model; a negative number: none is watched. */
    @SuppressWarnings("NullAway.Init") // the view comes with begin, before any other call
    Watch(Model model, int place) {
        this.place = place;
        warmUp = model.timeline().warmUp();
        end = model.timeline().end();
    }

    Backlog backlog() {
        return backlog;
    }

    /** Returns when the incident was there, as far as it began after the warm-up. */
    List<Span> spans() {
        if (begun >= 0) {
            over(Math.max(end, now));
        }
        return spans;
    }

    /** Returns for how many ticks it was there, between the warm-up and the end. */
    long down() {
        return down;
    }

    long offered() {
        return offered;
    }

    long abandoned() {
        return abandoned;
    }

    long blocked() {
        return blocked;
    }

    long cutOff() {
        return cutOff;
    }

    @Override
    public void begin(ContactView contacts) {
        view = contacts;
    }

    @Override
    public void offered(long at, int slot) {
        offered += counted(slot);
        if (view.origin(slot) == Origin.RETRY) {
            Long since = lost.remove(view.caseId(slot));
            if (since != null) {
                backlog.change(since, 1);
                backlog.change(at, -1);
            }
        }
    }

    @Override
    public void queued(long at, int slot) {
        backlog.change(at, 1);
    }

    @Override
    public void dequeued(long at, int slot) {
        backlog.change(at, -1);
        now = at;
    }

    @Override
    public void left(long at, int slot, Outcome outcome) {
        switch (outcome) {
            case ABANDONED, BALKED -> abandoned += counted(slot);
            case BLOCKED -> blocked += counted(slot);
            default -> {
                return;
            }
        }
        lost.put(view.caseId(slot), at);
    }

    @Override
    public void lineCut(long at, int slot) {
        cutOff += counted(slot);
        lost.put(view.caseId(slot), at);
    }

    @Override
    public void incident(long at, int incident, boolean begins) {
        if (incident == place && begins) {
            begun = at;
        } else if (incident == place) {
            over(at);
        }
    }

    private void over(long at) {
        down += Math.max(0, Math.min(at, end) - Math.max(begun, warmUp));
        if (begun >= warmUp) {
            spans.add(new Span(begun, at));
        }
        begun = -1;
    }

    /** As in all figures, contacts of the warm-up don't count. */
    private int counted(int slot) {
        return view.row(slot) > 0 ? 1 : 0;
    }
}
