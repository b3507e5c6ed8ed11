package org.busyhour.engine.kpi;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.busyhour.engine.model.Model;

/**
 * A measure of a contact centre: what it is called, what it means and how it is computed. The {@link Catalogue} has all
 * of them.
 */
public final class Kpi {
    private final String key;
    private final String title;
    private final String definition;
    private final Unit unit;
    private final Better better;
    private final Source source;
    private final boolean bounded;
    private final boolean planned;
    private final Predicate<Model> concerns;
    private final List<Role> roles;
    private final List<Scope.Kind> scopes;
    private final List<Formula> formulas;
    private final Map<Scope.Kind, List<Formula>> formulasOf = new EnumMap<>(Scope.Kind.class);

    Kpi(Declaration declared) {
        key = declared.key;
        title = declared.title;
        definition = declared.definition;
        unit = declared.unit;
        better = declared.better;
        source = declared.source;
        bounded = declared.bounded;
        planned = declared.planned;
        concerns = declared.concerns;
        roles = List.copyOf(declared.roles);
        formulas = List.copyOf(declared.formulas);
        for (Scope.Kind kind : Scope.Kind.values()) {
            List<Formula> known = declared.without.contains(kind)
                    ? List.of()
                    : formulas.stream().filter(f -> f.measure(kind) != null).toList();
            formulasOf.put(kind, known);
        }
        scopes = List.of(Scope.Kind.values()).stream()
                .filter(kind -> !formulas(kind).isEmpty())
                .toList();
    }

    /**
     * Tells whether it is known only of those of whom the plan says when they work.
     *
     * @return whether it is unknown of one of several heads
     */
    public boolean planned() {
        return planned;
    }

    /**
     * Tells whether a centre has what it is about; of others it can be had all the same, but says nothing.
     *
     * @param model the centre
     * @return whether files list it
     */
    public boolean concerns(Model model) {
        return concerns.test(model);
    }

    /**
     * Returns the word that names this KPI in scenarios, files and on the command line.
     *
     * @return the word
     */
    public String key() {
        return key;
    }

    /**
     * Returns what people call it.
     *
     * @return the title
     */
    public String title() {
        return title;
    }

    /**
     * Returns what it means.
     *
     * @return one sentence
     */
    public String definition() {
        return definition;
    }

    /**
     * Returns its unit.
     *
     * @return the unit
     */
    public Unit unit() {
        return unit;
    }

    /**
     * Returns which direction is better.
     *
     * @return the direction
     */
    public Better better() {
        return better;
    }

    /** Tells whether it is never below 0, nor beyond 1 if it is a share. */
    boolean bounded() {
        return bounded;
    }

    /**
     * Returns what it is computed from.
     *
     * @return the source
     */
    public Source source() {
        return source;
    }

    /**
     * Returns who owns it.
     *
     * @return the roles
     */
    public List<Role> roles() {
        return roles;
    }

    /**
     * Returns of what it can be had.
     *
     * @return kinds of scopes, the centre first
     */
    public List<Scope.Kind> scopes() {
        return scopes;
    }

    /**
     * Tells whether it can be had for single intervals; never for agents.
     *
     * @param kind the kind of scope
     * @return whether it can
     */
    public boolean perInterval(Scope.Kind kind) {
        return kind != Scope.Kind.AGENT && formulas(kind).stream().anyMatch(f -> f.perInterval(kind));
    }

    /**
     * Tells whether it is known what replications make of its values, so that {@link Kpis#series} has it.
     *
     * @param kind the kind of scope
     * @return whether it is; of maxima it isn't
     */
    public boolean hasSeries(Scope.Kind kind) {
        return formulas(kind).stream().anyMatch(f -> f.hasSeries(kind));
    }

    /**
     * Returns every way to compute it.
     *
     * @return at least one formula; unless {@link Kpis#defaultFormula} says otherwise, the first is the default
     */
    public List<Formula> formulas() {
        return formulas;
    }

    /**
     * Returns the ways to compute it of a scope.
     *
     * @param kind the kind of scope
     * @return the formulas, none if the KPI can't be had of that kind
     */
    public List<Formula> formulas(Scope.Kind kind) {
        return formulasOf.getOrDefault(kind, List.of());
    }

    /**
     * Finds one way to compute it.
     *
     * @param formula the key of a formula
     * @param kind the kind of scope
     * @return the formula, or empty if it doesn't exist for that kind
     */
    public Optional<Formula> formula(String formula, Scope.Kind kind) {
        return formulas(kind).stream().filter(f -> f.key().equals(formula)).findFirst();
    }

    @Override
    public String toString() {
        return key;
    }

    /** Which direction of a KPI is better. */
    public enum Better {
        /** More is better. */
        HIGHER,
        /** Less is better. */
        LOWER,
        /** Neither in itself. */
        NONE
    }

    /** Who owns a KPI. The operations manager owns them all. */
    public enum Role {
        /** Answers contacts. */
        AGENT,
        /** Leads a group of agents. */
        TEAM_LEADER,
        /** Runs the centre. */
        OPERATIONS_MANAGER
    }

    /** What a KPI is computed from, and to which interval its facts belong. */
    public enum Source {
        /** Contacts, by the interval in which they entered the queue. */
        CONTACTS("contacts, by the interval in which they entered the queue"),
        /** Contacts, by the moment at which it happened. */
        MOMENTS("contacts, by the moment at which it happened"),
        /** The length of the queue, by the time itself. */
        QUEUE("the length of the queue, by the time itself"),
        /** The time of agents, by the time itself. */
        TIME("the agents' time, by the time itself"),
        /** Waits of all replications in buckets at most 1 % wide, by the interval of queue entry. */
        WAITS("waits of all replications in buckets at most 1 % wide, by the interval of queue entry");

        private final String text;

        Source(String text) {
            this.text = text;
        }

        /**
         * Says it in words.
         *
         * @return a phrase that continues "computed from"
         */
        public String text() {
            return text;
        }
    }
}
