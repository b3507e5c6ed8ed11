package org.busyhour.scenarios.language.spec;

import java.util.List;
import org.busyhour.scenarios.language.value.Share;

/**
 * How demand departs from what is expected of an ordinary day.
 *
 * @param busyness how much days differ by chance
 * @param holidays the factor on holidays
 * @param promotions what is known beforehand, so that the forecast has it
 * @param spikes what nobody foresees
 */
public record VariationSpec(BusynessSpec busyness, Share holidays, List<SurgeSpec> promotions, List<SurgeSpec> spikes) {
    /** Demand that never departs. */
    public static final VariationSpec NONE = of(BusynessSpec.NONE);

    /** Copies the lists. */
    public VariationSpec {
        promotions = List.copyOf(promotions);
        spikes = List.copyOf(spikes);
    }

    /** Returns days that differ by chance alone. */
    public static VariationSpec of(BusynessSpec busyness) {
        return new VariationSpec(busyness, Share.ALL, List.of(), List.of());
    }
}
