package org.busyhour.engine.kpi;

import java.util.function.IntToDoubleFunction;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.planning.Forecasts;
import org.busyhour.engine.planning.RequiredHeads;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.StaffFact;
import org.busyhour.engine.tally.Tally;

/**
 * The tally of one replication, or of a batch of it, with the sums that KPIs need: over types, over groups, over rows.
 *
 * <p>Flat arrays of longs, laid out like the tally's with the centre as one more type and one more group and with more
 * {@link Rows}: every KPI of every scope and interval reads them, tens of millions of times in a big centre. Of a batch
 * only the two sums of all rows are kept: there may be thousands of rows, and nobody asks for one of them in a batch.
 */
final class Facts {
    private final Model model;
    private final Places places;
    private final RequiredHeads required;
    private final Tally tally;
    private final Rows rows;
    private final Batches.Batch batch;
    private final int firstKept;
    private final int kept;
    private final long duration;
    private final boolean[] deferred;
    private final long[] contacts;
    private final long[] staff;
    private boolean anyDeferred;

    /** Takes all rows of a replication. */
    Facts(Model model, Places places, RequiredHeads required, Rows rows, Tally tally) {
        this(model, places, required, rows, tally, new Batches.Batch(1, rows.after()), 0);
    }

    /** Takes the rows of a batch, as one. */
    Facts(Model model, Places places, RequiredHeads required, Rows rows, Tally tally, Batches.Batch batch) {
        this(model, places, required, rows, tally, batch, rows.whole());
    }

    private Facts(
            Model model,
            Places places,
            RequiredHeads required,
            Rows rows,
            Tally tally,
            Batches.Batch batch,
            int firstKept) {
        this.model = model;
        this.places = places;
        this.required = required;
        this.rows = rows;
        this.tally = tally;
        this.batch = batch;
        this.firstKept = firstKept;
        kept = firstKept == 0 ? rows.count() : 2;
        long[] starts = model.timeline().rowStarts();
        duration = starts[Math.min(batch.last() + 1, rows.after())] - starts[batch.first()];
        boolean[] deferred = new boolean[model.types().size()];
        for (int type = 0; type < deferred.length; type++) {
            deferred[type] = model.types().get(type).deferred();
            anyDeferred |= deferred[type];
        }
        this.deferred = deferred;
        contacts = new long[(model.types().size() + (anyDeferred ? 2 : 1)) * kept * ContactFact.COUNT];
        staff = new long[(model.groups().size() + 1) * kept * StaffFact.COUNT];
        for (ContactFact fact : ContactFact.values()) {
            fillContacts(fact);
        }
        for (StaffFact fact : StaffFact.values()) {
            if (tally.counts(fact)) {
                fillStaff(fact);
            }
        }
    }

    Model model() {
        return model;
    }

    long contacts(int type, int row, ContactFact fact) {
        return contacts[contactIndex(type, row, fact)];
    }

    long staff(int group, int row, StaffFact fact) {
        return staff[staffIndex(group, row, fact)];
    }

    long agents(int agent, StaffFact fact) {
        return tally.agents(agent, fact);
    }

    Forecasts forecasts() {
        return required.forecasts();
    }

    RequiredHeads required() {
        return required;
    }

    /** The sum of a value over the intervals that a row stands for, and of a batch over its own. */
    double overRows(int row, IntToDoubleFunction value) {
        int first = firstKept == 0 ? rows.first(row) : batch.first();
        int last = Math.min(rows.after() - 1, firstKept == 0 ? rows.last(row) : batch.last());
        double sum = 0;
        for (int r = first; r <= last; r++) {
            sum += value.applyAsDouble(r);
        }
        return sum;
    }

    /** The contacts that arrived in a row of the tally. */
    long offered(int type, int row) {
        if (type < centreType()) {
            return tally.contacts(type, row, ContactFact.OFFERED);
        }
        long sum = 0;
        for (int each = 0; each < centreType(); each++) {
            sum += model.types().get(each).stage() ? 0 : tally.contacts(each, row, ContactFact.OFFERED);
        }
        return sum;
    }

    int centreType() {
        return model.types().size();
    }

    /** The centre without deferred types: those who wait on the line. */
    int liveType() {
        return anyDeferred ? centreType() + 1 : centreType();
    }

    boolean deferred(int type) {
        return deferred[type];
    }

    /** A level at the end of a row, of a type or the sum or greatest over the deferred types. */
    long atEnd(int type, int row, ContactFact fact) {
        int last = firstKept == 0 ? rows.lastInterval(row) : Math.min(batch.last(), rows.after() - 1);
        if (type < centreType()) {
            return tally.contacts(type, last, fact);
        }
        long level = 0;
        for (int one = 0; one < centreType(); one++) {
            long value = tally.contacts(one, last, fact);
            level = fact == ContactFact.BACKLOG_AGE ? Math.max(level, value) : level + value;
        }
        return level;
    }

    int centreGroup() {
        return model.groups().size();
    }

    /** The simulated time of a row, the warm-up cut off; 0 for the time after the end, whose length isn't known. */
    long elapsed(int row) {
        return firstKept == 0 ? rows.elapsed(row) : duration;
    }

    Rows rows() {
        return rows;
    }

    /** How much of the replication this is, by time: 1 of a whole one. */
    double share() {
        Timeline timeline = model.timeline();
        return duration / (double) (timeline.end() - timeline.warmUp());
    }

    Places places() {
        return places;
    }

    private void fillContacts(ContactFact fact) {
        for (int row = batch.first(); row <= batch.last(); row++) {
            for (int type = 0; type < centreType(); type++) {
                add(type, row, fact, tally.contacts(type, row, fact));
                boolean left = fact.leavesOutStages() && model.types().get(type).stage();
                if (!left) {
                    add(centreType(), row, fact, ofCentre(type, row, fact));
                }
                if (!left && anyDeferred && !deferred[type]) {
                    add(liveType(), row, fact, ofCentre(type, row, fact));
                }
            }
        }
    }

    /** The centre's greatest queue isn't the greatest of its types' queues: these may be long at different moments. */
    private long ofCentre(int type, int row, ContactFact fact) {
        return fact == ContactFact.QUEUE_MAX ? tally.centreQueueMax(row) : tally.contacts(type, row, fact);
    }

    private void add(int type, int row, ContactFact fact, long value) {
        for (int sum : rows.sumsOf(row)) {
            if (keeps(sum)) {
                combine(contactIndex(type, sum, fact), fact, value);
            }
        }
    }

    private void combine(int index, ContactFact fact, long value) {
        contacts[index] = fact.isMaximum() ? Math.max(contacts[index], value) : contacts[index] + value;
    }

    private void fillStaff(StaffFact fact) {
        for (int group = 0; group < centreGroup(); group++) {
            for (int row = batch.first(); row <= batch.last(); row++) {
                long value = tally.staff(group, row, fact);
                add(group, row, fact, value);
                add(centreGroup(), row, fact, value);
            }
        }
    }

    private void add(int group, int row, StaffFact fact, long value) {
        for (int sum : rows.sumsOf(row)) {
            if (keeps(sum)) {
                staff[staffIndex(group, sum, fact)] += value;
            }
        }
    }

    private int contactIndex(int type, int row, ContactFact fact) {
        return (type * kept + row - firstKept) * ContactFact.COUNT + fact.ordinal();
    }

    private int staffIndex(int group, int row, StaffFact fact) {
        return (group * kept + row - firstKept) * StaffFact.COUNT + fact.ordinal();
    }

    private boolean keeps(int row) {
        return row >= firstKept && row < firstKept + kept;
    }
}
