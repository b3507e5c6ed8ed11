package org.busyhour.engine.kpi;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every KPI that reports, targets and commands may name. */
public final class Catalogue {
    private static final List<Kpi> ALL = Stream.of(
                    Speed.ALL,
                    Demand.ALL,
                    People.ALL,
                    Allocation.ALL,
                    Stages.ALL,
                    BeforeQueue.ALL,
                    Deferred.ALL,
                    Outbound.ALL,
                    Planning.ALL,
                    Teamwork.ALL,
                    Shrinking.ALL,
                    Approvals.ALL)
            .flatMap(List::stream)
            .toList();

    private Catalogue() {}

    /**
     * Returns all of them.
     *
     * @return the KPIs in the order in which files list them
     */
    public static List<Kpi> all() {
        return ALL;
    }

    /**
     * Finds a KPI.
     *
     * @param key its key
     * @return the KPI, or empty if there is none with that key
     */
    public static Optional<Kpi> find(String key) {
        return ALL.stream().filter(kpi -> kpi.key().equals(key)).findFirst();
    }
}
