package org.busyhour.engine.kpi;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One way to compute a KPI.
 *
 * <p>What is measured of contacts serves types and the centre, what is measured of staff serves groups and agents, and
 * the centre where nothing is measured of contacts.
 */
public final class Formula {
    private final String key;
    private final String text;
    private final @Nullable Measure contacts;
    private final @Nullable Measure staff;

    Formula(String key, String text, @Nullable Measure contacts, @Nullable Measure staff) {
        this.key = key;
        this.text = text;
        this.contacts = contacts;
        this.staff = staff;
    }

    /**
     * Returns the word that names this formula.
     *
     * @return the word; empty if it is the only one of its KPI
     */
    public String key() {
        return key;
    }

    /**
     * Returns the formula in words and signs.
     *
     * @return for instance {@code (abandoned + balked) / offered}
     */
    public String text() {
        return text;
    }

    /**
     * Tells why its values have no interval.
     *
     * @param kind the kind of scope
     * @return a clause such as "it is the greatest value of all replications"; empty where they have one
     */
    public Optional<String> whyNoInterval(Scope.Kind kind) {
        Measure measure = measure(kind);
        return Optional.ofNullable(measure == null ? null : measure.whyNoInterval());
    }

    /**
     * Tells whether a target on it can be held to an extent.
     *
     * @param extent the extent
     * @param kind the kind of scope
     * @return whether it can: every interval needs a value with an interval of its own, days and weeks need values of
     *     their own
     */
    public boolean reaches(Extent.Kind extent, Scope.Kind kind) {
        Measure measure = measure(kind);
        return switch (extent) {
            case RUN -> measure != null;
            case EVERY_INTERVAL ->
                measure != null && measure.hasSeries() && measure.perInterval() && kind != Scope.Kind.AGENT;
            case DAYS, WEEKS -> measure != null && measure.hasAlone();
        };
    }

    /**
     * Tells whether its values are kept by the day where replications have several.
     *
     * @param kind the kind of scope
     * @return whether they are; those of agents aren't
     */
    public boolean keptByDay(Scope.Kind kind) {
        Measure measure = measure(kind);
        return measure != null && measure.hasDays() && kind != Scope.Kind.AGENT;
    }

    @Nullable
    Measure measure(Scope.Kind kind) {
        return switch (kind) {
            case TYPE -> contacts;
            case GROUP, AGENT -> staff;
            case CENTRE -> contacts == null ? staff : contacts;
        };
    }

    boolean hasSeries(Scope.Kind kind) {
        Measure measure = measure(kind);
        return measure != null && measure.hasSeries();
    }

    /** Whether batches of a replication have values of their own. */
    boolean batched(Scope.Kind kind) {
        return hasSeries(kind) && perInterval(kind) && kind != Scope.Kind.AGENT;
    }

    boolean perInterval(Scope.Kind kind) {
        Measure measure = measure(kind);
        return measure != null && measure.perInterval();
    }

    @Override
    public String toString() {
        return key.isEmpty() ? text : key + ": " + text;
    }
}
