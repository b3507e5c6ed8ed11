package org.busyhour.engine.replicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.Histogram;
import org.busyhour.engine.tally.Histograms;
import org.busyhour.engine.tally.StaffFact;
import org.busyhour.engine.tally.Tally;

/** All numbers of tallies and histograms in lists, to be compared. */
final class Counts {
    private Counts() {}

    static List<Long> of(Model model, Tally tally) {
        List<Long> all = new ArrayList<>();
        for (int row = 0; row < tally.rows(); row++) {
            for (int type = 0; type < model.types().size(); type++) {
                for (ContactFact fact : ContactFact.values()) {
                    all.add(tally.contacts(type, row, fact));
                }
            }
            for (int group = 0; group < model.groups().size(); group++) {
                for (StaffFact fact : StaffFact.values()) {
                    all.add(tally.staff(group, row, fact));
                }
            }
            all.add(tally.centreQueueMax(row));
        }
        for (int agent = 0; agent < model.agents(); agent++) {
            for (StaffFact fact : StaffFact.values()) {
                all.add(tally.agents(agent, fact));
            }
        }
        return all;
    }

    static List<List<Long>> of(Result result) {
        return result.replications().stream()
                .map(tally -> of(result.model(), tally))
                .toList();
    }

    /** The bytes of the waits of each replication. */
    static List<String> ofWaits(Result result) {
        return result.waits().stream()
                .map(waits -> Arrays.toString(waits.bytes()))
                .toList();
    }

    static List<List<Long>> ofPooled(Result result) {
        List<List<Long>> all = new ArrayList<>();
        Histograms pooled = result.pooled();
        int rows = result.model().timeline().intervals() + 2;
        for (int type = 0; type < result.model().types().size(); type++) {
            for (int row = 0; row < rows; row++) {
                all.add(of(pooled.answered(type, row)));
                all.add(of(pooled.unanswered(type, row)));
            }
            all.add(of(pooled.handling(type)));
        }
        for (int group = 0; group < result.model().groups().size(); group++) {
            all.add(of(pooled.answeredByGroup(group)));
        }
        return all;
    }

    /** The buckets up to the last that isn't empty: how many are in use depends on what came first. */
    private static List<Long> of(Histogram histogram) {
        List<Long> counts = new ArrayList<>();
        long seen = 0;
        for (int bucket = 0; seen < histogram.total(); bucket++) {
            counts.add(histogram.count(bucket));
            seen += histogram.count(bucket);
        }
        return counts;
    }
}
