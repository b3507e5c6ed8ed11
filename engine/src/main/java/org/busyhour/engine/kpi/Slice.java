package org.busyhour.engine.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.replicate.Result;
import org.busyhour.engine.tally.Histogram;
import org.busyhour.engine.tally.Histograms;
import org.busyhour.engine.tally.Waits;

/**
 * The facts of one scope and row in every replication, or in every batch of the only one.
 *
 * @param kpis the run
 * @param scope of what
 * @param row which interval, which day, or the row of the whole run
 * @param batched whether they are those of batches
 */
record Slice(Kpis kpis, Scope scope, int row, boolean batched) {
    /** Takes a type and a row. */
    private interface Cell {
        void at(int type, int row);
    }

    List<View> views() {
        List<Facts> all = batched ? kpis.batchFacts() : kpis.facts();
        List<View> views = new ArrayList<>(all.size());
        for (Facts facts : all) {
            views.add(new View(facts, scope, row));
        }
        return views;
    }

    /** How many replications these are, all batches together. */
    int replications() {
        return kpis.facts().size();
    }

    boolean isWholeRun() {
        return row == kpis.rows().whole();
    }

    /** Whether this is of the whole run and replications have several days. */
    boolean splits() {
        return row == kpis.rows().whole() && kpis.rows().splits();
    }

    /** The facts of each day that counts, replication after replication; of agents they aren't kept by the day. */
    List<View> days() {
        List<View> views = new ArrayList<>();
        for (Facts facts : kpis.facts()) {
            for (int day : scope.kind() == Scope.Kind.AGENT ? List.<Integer>of() : kpis.days()) {
                views.add(new View(facts, scope, day));
            }
        }
        return views;
    }

    /** The same of each day that counts, of all replications. */
    List<Slice> eachDay() {
        return kpis.days().stream()
                .map(day -> new Slice(kpis, scope, day, false))
                .toList();
    }

    Sampling sampling() {
        return batched ? kpis.samplingOfBatches() : kpis.sampling(scope, row);
    }

    /** The waits of the answered contacts, or of all that entered the queue, over the types and rows of this slice. */
    WaitSample waits(boolean queued) {
        return new WaitSample(pooled(true, queued), batched ? batches(queued) : days(places(queued, rows())));
    }

    /** The waits of the contacts that entered the queue and weren't answered, of all replications together. */
    Histogram unanswered() {
        return pooled(false, true);
    }

    /** By how much the contacts of this slice that missed their deadline missed it. */
    WaitSample lateness() {
        Histogram pooled = new Histogram();
        eachLate(rows(), (type, r) -> pooled.plus(kpis.result().pooled().late(type, r)));
        return new WaitSample(
                pooled,
                batched
                        ? kpis.result().waits().stream()
                                .flatMap(only ->
                                        kpis.cuts().stream().map(batch -> new WaitSample.Day(only, latePlaces(batch))))
                                .toList()
                        : days(latePlaces(rows())));
    }

    private int[] latePlaces(Batches.Batch rows) {
        IntStream.Builder places = IntStream.builder();
        eachLate(rows, (type, r) -> places.add(Waits.late(kpis.result().model(), type, r)));
        return places.build().toArray();
    }

    /** Goes through the types of this slice that have a deadline, in some rows. */
    private void eachLate(Batches.Batch rows, Cell cell) {
        List<ContactType> types = kpis.result().model().types();
        for (int type = 0; type < types.size(); type++) {
            boolean ours = scope.kind() == Scope.Kind.CENTRE || scope.index() == type;
            if (ours && types.get(type).deadline().isPresent()) {
                for (int r = rows.first(); r <= rows.last(); r++) {
                    cell.at(type, r);
                }
            }
        }
    }

    /** The waits of the contacts that this group answered in the whole run. */
    WaitSample groupWaits() {
        Result result = kpis.result();
        int place = Waits.answeredByGroup(result.model(), scope.index());
        return new WaitSample(result.pooled().answeredByGroup(scope.index()), days(place));
    }

    private List<WaitSample.Day> days(int... places) {
        return kpis.result().waits().stream()
                .map(waits -> new WaitSample.Day(waits, places))
                .toList();
    }

    private List<WaitSample.Day> batches(boolean queued) {
        return kpis.result().waits().stream()
                .flatMap(only -> kpis.cuts().stream().map(batch -> new WaitSample.Day(only, places(queued, batch))))
                .toList();
    }

    private int[] places(boolean queued, Batches.Batch rows) {
        Model model = kpis.result().model();
        IntStream.Builder places = IntStream.builder();
        each(rows, (type, r) -> {
            places.add(Waits.answered(model, type, r));
            if (queued) {
                places.add(Waits.unanswered(model, type, r));
            }
        });
        return places.build().toArray();
    }

    private Histogram pooled(boolean answered, boolean unanswered) {
        Histograms all = kpis.result().pooled();
        Histogram pooled = new Histogram();
        each(rows(), (type, r) -> {
            if (answered) {
                pooled.plus(all.answered(type, r));
            }
            if (unanswered) {
                pooled.plus(all.unanswered(type, r));
            }
        });
        return pooled;
    }

    private Batches.Batch rows() {
        return new Batches.Batch(kpis.rows().first(row), kpis.rows().last(row));
    }

    private static boolean leftOut(ContactType type) {
        return type.stage() || type.deferred();
    }

    /** Goes through the types of this slice, in some rows; of the centre those that wait on the line. */
    private void each(Batches.Batch rows, Cell cell) {
        boolean centre = scope.kind() == Scope.Kind.CENTRE;
        int firstType = centre ? 0 : scope.index();
        int lastType = centre ? kpis.result().model().types().size() - 1 : scope.index();
        for (int type = firstType; type <= lastType; type++) {
            if (centre && leftOut(kpis.result().model().types().get(type))) {
                continue;
            }
            for (int r = rows.first(); r <= rows.last(); r++) {
                cell.at(type, r);
            }
        }
    }
}
