package org.busyhour.reports;

import java.util.List;
import java.util.OptionalLong;
import org.busyhour.studies.check.Baseline;

/**
 * A baseline and where it comes from: what its file holds.
 *
 * @param version the version of Busyhour that made it
 * @param scenario what the scenario was called
 * @param inputs every file that was read, the scenario first
 * @param overrides what the command line set in the scenario, in order
 * @param warmUp the warm-up in ticks, if the scenario left it to be found: another one would count other customers
 * @param baseline the KPIs
 */
public record SavedBaseline(
        String version,
        String scenario,
        List<Making.Input> inputs,
        List<Making.Setting> overrides,
        OptionalLong warmUp,
        Baseline baseline) {
    /** Copies the lists. */
    public SavedBaseline {
        inputs = List.copyOf(inputs);
        overrides = List.copyOf(overrides);
    }
}
