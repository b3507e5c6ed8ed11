package org.busyhour.engine.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Replications;

/**
 * Ratios whose values are known. Each is tested by Student's t at the standard error of its replications and a chance
 * of 0.001 over the number of values: a false alarm in one of a thousand seeds.
 */
final class KnownRatios {
    private static final double FALSE_ALARM = 0.001;

    private final Map<RatioEstimate, Double> values = new LinkedHashMap<>();

    /** Adds a value that a ratio of sums is known to have. */
    void expect(double value, Fact over, Fact under) {
        values.put(new RatioEstimate(over, under), value);
    }

    /** Simulates a centre and tests all values in it. */
    void holdIn(Model model, Plan plan) {
        Replications.each(model, plan, (number, tally) -> values.keySet().forEach(each -> each.add(tally)));
        values.forEach((estimate, value) -> assertThat(estimate.chanceOf(value, 0))
                .as("%s (standard error %s), known %s", estimate.mean(), estimate.standardError(), value)
                .isGreaterThan(FALSE_ALARM / values.size()));
    }
}
