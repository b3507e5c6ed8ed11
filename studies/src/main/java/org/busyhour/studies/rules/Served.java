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
 * How customers were served in one replication, the warm-up and later stages of their journeys left out.
 *
 * @param inTime how many were answered within the threshold of their type's service level, deferred work within its
 *     deadline
 * @param answered how many were answered
 * @param waited how long those waited who wait on the line, whether they were answered or not
 */
record Served(long inTime, long answered, long waited) {

    /** Simulates the replication, while somebody else listens, too. */
    static Served in(Model model, Plan plan, int replication, Observer listener) {
        Tally tally = new Tally(model);
        TallyObserver counts = new TallyObserver(model, tally, new Histograms(model));
        Replications.listen(model, plan, replication, new Pair(counts, listener));
        counts.finish();
        Served served = new Served(0, 0, 0);
        for (int type = 0; type < model.types().size(); type++) {
            for (int row = 1; row < tally.rows() && !model.types().get(type).stage(); row++) {
                served = served.plus(of(model.types().get(type), tally, type, row));
            }
        }
        return served;
    }

    private static Served of(ContactType is, Tally tally, int type, int row) {
        long answered = tally.contacts(type, row, ContactFact.ANSWERED);
        if (is.deferred()) {
            return new Served(tally.contacts(type, row, ContactFact.ON_TIME), answered, 0);
        }
        long waited = tally.contacts(type, row, ContactFact.WAIT_ANSWERED)
                + tally.contacts(type, row, ContactFact.WAIT_ABANDONED)
                + tally.contacts(type, row, ContactFact.WAIT_OTHER);
        return new Served(tally.contacts(type, row, ContactFact.ANSWERED_IN_TIME), answered, waited);
    }

    private Served plus(Served other) {
        return new Served(inTime + other.inTime, answered + other.answered, waited + other.waited);
    }

    Firing.Gain against(Served without) {
        return new Firing.Gain(inTime - without.inTime, answered - without.answered, without.waited - waited);
    }
}
