package org.busyhour.scenarios.language.spec;

import java.util.List;
import org.busyhour.scenarios.language.value.DemandPhrase;
import org.busyhour.scenarios.language.yaml.Node;

/** How often a scenario is simulated. */
public sealed interface ReplicationsSpec {

    /**
     * A number that is known beforehand.
     *
     * @param number the number, at least 1
     */
    record Times(int number) implements ReplicationsSpec {}

    /**
     * One long replication, cut into batches.
     *
     * @param number how many batches, at least {@link org.busyhour.engine.kpi.Batches#LEAST}
     * @param at where it was written
     */
    record InBatches(int number, Node at) implements ReplicationsSpec {}

    /**
     * Until the results are precise enough.
     *
     * @param demands how precise which measures shall be
     * @param atLeast how often in any case
     * @param atMost after how many it ends in any case
     */
    record Until(List<Demand> demands, int atLeast, int atMost) implements ReplicationsSpec {

        /** Copies the list. */
        public Until {
            demands = List.copyOf(demands);
        }
    }

    /**
     * How precise a measure shall be.
     *
     * @param phrase what it demands
     * @param at where it was written
     */
    record Demand(DemandPhrase phrase, Node at) {}
}
