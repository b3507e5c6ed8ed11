package org.busyhour.engine.replicate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Model;

/** A way to be surer after as many replications. */
public enum VarianceReduction {
    /**
     * What arrived, and what work it brought, is known beside what was expected of both: by how much it moved a KPI is
     * taken out again.
     */
    CONTROL_VARIATES,
    /**
     * Replications come in pairs: the second of a pair draws the opposite of the first, a busy day beside a quiet one.
     */
    ANTITHETIC,
    /** Replications come in groups over which the busyness of days is spread evenly. */
    STRATIFIED;

    /** How many replications, or antithetic pairs, the busyness of days is spread over. */
    public static final int STRATA = 5;

    /** Of fewer groups of stratified replications the interval is wide, and the gain told a guess. */
    public static final int LEAST_GROUPS = 5;

    /** With fewer replications control variates aren't used: how much they explain would be a guess. */
    public static final int LEAST_CONTROLLED = 20;

    /**
     * Returns the words by which scenarios and reports call it.
     *
     * @return the words
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * Returns how many replications that follow each other belong together, so that only groups of so many are
     * independent.
     *
     * @param reductions the ways that are used
     * @return 1 for plain replications, more for pairs and groups
     */
    public static int together(List<VarianceReduction> reductions) {
        return (reductions.contains(ANTITHETIC) ? 2 : 1) * (reductions.contains(STRATIFIED) ? STRATA : 1);
    }

    /**
     * Returns how many replications the ways need: whole pairs and groups, and of stratified ones at least five groups.
     *
     * @param reductions the ways that are used
     * @param wanted how many replications there shall be at the least
     * @return that number or the next that will do
     */
    public static int whole(List<VarianceReduction> reductions, int wanted) {
        int together = together(reductions);
        int groups = (int) ((wanted + together - 1L) / together);
        return Math.max(reductions.contains(STRATIFIED) ? LEAST_GROUPS : 1, groups) * together;
    }

    /**
     * Tells whether stratified replications differ from plain ones.
     *
     * @param model what is simulated
     * @return whether there are days that differ
     */
    public static boolean canStratify(Model model) {
        return model.types().stream().anyMatch(ContactType::hasBusyDays);
    }

    /**
     * Finds the way that some words name.
     *
     * @param key the words
     * @return the way, or empty if there is none of that name
     */
    public static Optional<VarianceReduction> of(String key) {
        return List.of(values()).stream().filter(way -> way.key().equals(key)).findFirst();
    }
}
