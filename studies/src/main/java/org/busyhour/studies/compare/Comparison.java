package org.busyhour.studies.compare;

import java.util.List;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.Scope;

/**
 * A what-if beside its base.
 *
 * @param differences the whole run: the centre, then the types, then the groups
 * @param intervals the same by intervals; empty where the two don't have the same
 * @param onlyInBase the types and groups that the what-if lacks, and that therefore can't be compared
 * @param onlyInWhatIf those that the base lacks
 */
public record Comparison(
        List<Compared> differences,
        List<ComparedInterval> intervals,
        List<Scope> onlyInBase,
        List<Scope> onlyInWhatIf) {
    /** Copies the lists. */
    public Comparison {
        differences = List.copyOf(differences);
        intervals = List.copyOf(intervals);
        onlyInBase = List.copyOf(onlyInBase);
        onlyInWhatIf = List.copyOf(onlyInWhatIf);
    }

    /**
     * Compares two runs over the same customers.
     *
     * @param base what the base gave
     * @param whatIf what the what-if gave, with the same seed and as many replications
     * @param question what is compared
     * @return the comparison
     * @throws IllegalArgumentException if seed or replications differ
     */
    public static Comparison of(Kpis base, Kpis whatIf, Question question) {
        return new Pairing(base, whatIf, question).comparison();
    }

    /**
     * Returns how many differences are beyond noise.
     *
     * @return the number
     */
    public long beyondNoise() {
        return differences.stream().filter(Compared::beyondNoise).count();
    }
}
