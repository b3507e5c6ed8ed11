package org.busyhour.engine.tally;

import java.util.List;
import org.busyhour.engine.model.BusinessClock;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.observe.ContactView;
import org.busyhour.engine.observe.Origin;
import org.jspecify.annotations.Nullable;

/** Counts which deferred work is answered when, and what of it waits. */
final class DeferredTally {
    private final long[] contacts;
    private final Histograms histograms;
    private final int typeStride;
    private final BusinessClock.@Nullable Hands[] clocks;

    DeferredTally(Model model, Tally tally, Histograms histograms) {
        this.histograms = histograms;
        contacts = tally.contacts();
        typeStride = tally.contactIndex(1, 0);
        List<ContactType> types = model.types();
        clocks = new BusinessClock.Hands[types.size()];
        for (int i = 0; i < clocks.length; i++) {
            clocks[i] = types.get(i)
                    .deadline()
                    .map(deadline -> deadline.clock().hands())
                    .orElse(null);
        }
    }

    /** A reply has left. */
    void replied(ContactView view, int slot, long now) {
        int at = at(view.promiseType(slot), view.promiseRow(slot));
        if (view.origin(slot) != Origin.REPEAT) {
            contacts[at + ContactFact.REPLIED.ordinal()]++;
            contacts[at + ContactFact.REPLY_TIME.ordinal()] += now - view.started(slot);
        }
        BusinessClock.Hands clock = clocks[view.promiseType(slot)];
        if (clock != null) {
            goal(at, now <= view.goal(slot));
            limit(view, slot, now, clock);
        }
    }

    /** The run is over, and the reply hasn't left: what isn't due yet isn't judged. */
    void unanswered(ContactView view, int slot, long now) {
        int at = at(view.promiseType(slot), view.promiseRow(slot));
        BusinessClock.Hands clock = clocks[view.promiseType(slot)];
        if (clock != null && view.goal(slot) < now) {
            goal(at, false);
        }
        if (clock != null && view.due(slot) < now) {
            limit(view, slot, now, clock);
        }
    }

    /** A row ends. */
    void backlog(int type, int row, int waiting, long age) {
        int at = at(type, row);
        contacts[at + ContactFact.BACKLOG.ordinal()] = waiting;
        contacts[at + ContactFact.BACKLOG_AGE.ordinal()] = age;
    }

    private void goal(int at, boolean met) {
        contacts[at + ContactFact.GOALS_DUE.ordinal()]++;
        contacts[at + ContactFact.ON_GOAL.ordinal()] += met ? 1 : 0;
    }

    private void limit(ContactView view, int slot, long now, BusinessClock.Hands clock) {
        int type = view.promiseType(slot);
        int row = view.promiseRow(slot);
        int at = at(type, row);
        contacts[at + ContactFact.DUE.ordinal()]++;
        if (now <= view.due(slot)) {
            contacts[at + ContactFact.ON_TIME.ordinal()]++;
            return;
        }
        long late = clock.between(view.due(slot), now);
        contacts[at + ContactFact.LATENESS.ordinal()] += late;
        if (row > 0) {
            histograms.late(type, row).add(late);
        }
    }

    private int at(int type, int row) {
        return type * typeStride + row * ContactFact.COUNT;
    }
}
