package org.busyhour.engine.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.tally.Tally;

/**
 * Holds estimates from independent replications against the values of a case.
 *
 * <p>Every value is tested by Student's t at the standard error of its own replications; over the values of a case,
 * Holm's procedure keeps the chance of a false alarm at 0.001. Seeds are fixed: a test that passes will pass again.
 */
final class Comparison {
    private static final double FALSE_ALARM = 0.001;
    private static final int REPLICATIONS = 30;
    private static final int THREADS = 2;

    private final Case known;
    private final Map<Case.Expected, RatioEstimate> estimates = new LinkedHashMap<>();
    private final List<Case.Expected> leftOut = new ArrayList<>();
    private int runs;

    /** A tested value. */
    private record Finding(Case.Expected expected, RatioEstimate estimate, double chance) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%s of %s: %.6g (standard error %.2g), known %.6g, chance %.2g",
                    expected.measure(),
                    expected.scope(),
                    estimate.mean(),
                    estimate.standardError(),
                    expected.value(),
                    chance);
        }
    }

    Comparison(String id) {
        known = Case.read(id);
    }

    /** Names the ratio that estimates a value. */
    Comparison value(String measure, String scope, Fact over, Fact under) {
        estimates.put(known.find(measure, scope), new RatioEstimate(over, under));
        return this;
    }

    /** Names the estimates of all values of a scope, a contact type's or a group's, by the words of the cases. */
    Comparison scope(String scope, Words words) {
        known.expected().stream()
                .filter(e -> e.scope().equals(scope) && !estimates.containsKey(e))
                .forEach(e -> estimates.put(e, words.estimate(e.measure())));
        return this;
    }

    /** Names the mean per replication that estimates a value. */
    Comparison value(String measure, String scope, Fact mean) {
        return value(measure, scope, mean, Fact.constant(1));
    }

    /** Leaves out values that are about something else. */
    Comparison without(String scopePrefix) {
        known.expected().stream().filter(e -> e.scope().startsWith(scopePrefix)).forEach(leftOut::add);
        return this;
    }

    /** Takes as many replications of a model as a case in the steady state needs. */
    Comparison run(Model model) {
        return run(model, REPLICATIONS);
    }

    /**
     * Takes replications of a model; may be called with several.
     *
     * <p>Every case has a seed of its own: with one seed for all, types of the same name would have the same customers,
     * and all cases would err on the same side.
     */
    Comparison run(Model model, int replications) {
        CRC32 sum = new CRC32();
        sum.update((known.id() + runs++).getBytes(StandardCharsets.UTF_8));
        Replications.each(model, new Plan(sum.getValue(), replications, THREADS), (number, tally) -> add(tally));
        return this;
    }

    /** Asserts that no value is to be rejected. */
    void holds() {
        List<Case.Expected> named = new ArrayList<>(estimates.keySet());
        named.addAll(leftOut);
        assertThat(named).as("values of %s", known.id()).containsExactlyInAnyOrderElementsOf(known.expected());
        assertThat(rejected(findings())).as("rejected values of %s", known.id()).isEmpty();
    }

    private void add(Tally tally) {
        estimates.values().forEach(estimate -> estimate.add(tally));
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        estimates.forEach((expected, estimate) -> findings.add(
                new Finding(expected, estimate, estimate.chanceOf(expected.value(), expected.standardError()))));
        findings.sort(Comparator.comparingDouble(Finding::chance));
        return findings;
    }

    /**
     * Holm 1979: the i-th smallest of m chances is held against the level over m - i + 1, up to the first that passes.
     */
    private static List<Finding> rejected(List<Finding> findings) {
        List<Finding> rejected = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.chance() > FALSE_ALARM / (findings.size() - rejected.size())) {
                break;
            }
            rejected.add(finding);
        }
        return rejected;
    }
}
