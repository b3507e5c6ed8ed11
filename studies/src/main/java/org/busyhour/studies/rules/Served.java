package org.busyhour.studies.rules;

import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.observe.Pair;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.Histograms;
import org.busyhour.engine.tally.Tally;
import org.busyhour.engine.tally.TallyObserver;

/**
 * How customers were served in one replication, the warm-up left out.
 *
 * <p>What went wrong is counted, since all that rules do is good for it: whoever is called back, or needs no agent,
 * isn't answered, but isn't lost either.
 *
 * @param late how many weren't answered within the threshold of their type's service level, and how much deferred work
 *     missed its deadline
 * @param lost how many gave up, were turned away, or were never reached
 * @param waited how long those waited who wait on the line, whether they were answered or not
 */
record Served(long late, long lost, long waited) {

    /** Simulates the replication, while somebody else listens, too. */
    static Served in(Model model, Plan plan, int replication, Observer listener) {
        Tally tally = new Tally(model);
        TallyObserver counts = new TallyObserver(model, tally, new Histograms(model));
        Replications.listen(model, plan, replication, new Pair(counts, listener));
        counts.finish();
        Served served = new Served(0, 0, 0);
        for (int type = 0; type < model.types().size(); type++) {
            for (int row = 1; row < tally.rows(); row++) {
                served = served.plus(of(model.types().get(type), tally, type, row));
            }
        }
        return served;
    }

    /** Whether the line is fast is judged where customers come to it, not at later stages of their journeys. */
    private static Served of(ContactType is, Tally tally, int type, int row) {
        long lost = sum(
                tally,
                type,
                row,
                ContactFact.ABANDONED,
                ContactFact.BALKED,
                ContactFact.BLOCKED,
                ContactFact.DISMISSED,
                ContactFact.NOT_REACHED,
                ContactFact.UNREACHED,
                ContactFact.DROPPED);
        if (is.deferred()) {
            long overdue = sum(tally, type, row, ContactFact.DUE) - sum(tally, type, row, ContactFact.ON_TIME);
            return new Served(overdue + lost, lost, 0);
        }
        long slow = sum(tally, type, row, ContactFact.ANSWERED, ContactFact.STILL_OPEN)
                - sum(tally, type, row, ContactFact.ANSWERED_IN_TIME);
        long waited =
                sum(tally, type, row, ContactFact.WAIT_ANSWERED, ContactFact.WAIT_ABANDONED, ContactFact.WAIT_OTHER);
        return new Served(is.stage() ? lost : slow + lost, lost, waited);
    }

    private static long sum(Tally tally, int type, int row, ContactFact... facts) {
        long sum = 0;
        for (ContactFact fact : facts) {
            sum += tally.contacts(type, row, fact);
        }
        return sum;
    }

    private Served plus(Served other) {
        return new Served(late + other.late, lost + other.lost, waited + other.waited);
    }

    Firing.Gain against(Served without) {
        return new Firing.Gain(without.late - late, without.lost - lost, without.waited - waited);
    }
}
