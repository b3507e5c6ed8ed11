package org.busyhour.engine.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.AgentNames;
import org.busyhour.engine.model.Model;

/**
 * What a KPI is about: the whole centre, a contact type, an agent group or an agent.
 *
 * @param kind which of these
 * @param index the place in the model, for an agent counted through the groups; 0 for the centre, 1 for the part of it
 *     that is {@link OnTheLine}
 * @param name the name, {@code centre} for the centre
 */
public record Scope(Kind kind, int index, String name) {
    /** The whole centre; its name is reserved. */
    public static final Scope CENTRE = new Scope(Kind.CENTRE, 0, "centre");

    /** Kinds of scopes. */
    public enum Kind {
        /** The whole centre. */
        CENTRE("centre"),
        /** A contact type. */
        TYPE("type"),
        /** An agent group. */
        GROUP("group"),
        /** An agent. */
        AGENT("agent");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /**
         * Returns the word for this kind in files.
         *
         * @return the word
         */
        public String key() {
            return key;
        }
    }

    /**
     * Returns the scope of a contact type.
     *
     * @param model the centre
     * @param index the place of the type
     * @return the scope
     */
    public static Scope type(Model model, int index) {
        return new Scope(Kind.TYPE, index, model.types().get(index).name());
    }

    /**
     * Returns the scope of an agent group.
     *
     * @param model the centre
     * @param index the place of the group
     * @return the scope
     */
    public static Scope group(Model model, int index) {
        return new Scope(Kind.GROUP, index, model.groups().get(index).name());
    }

    /**
     * Returns every scope of a kind.
     *
     * @param model the centre
     * @param kind the kind
     * @return the scopes in the order of the model
     */
    public static List<Scope> all(Model model, Kind kind) {
        List<String> names = names(model, kind);
        List<Scope> scopes = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            scopes.add(new Scope(kind, i, names.get(i)));
        }
        return List.copyOf(scopes);
    }

    /**
     * Finds the scope with a name.
     *
     * @param model the centre
     * @param name a name of a type, group or agent, or {@code centre}
     * @return the scope, or empty if nothing has that name
     */
    public static Optional<Scope> find(Model model, String name) {
        for (Kind kind : Kind.values()) {
            for (Scope scope : all(model, kind)) {
                if (scope.name().equals(name)) {
                    return Optional.of(scope);
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> names(Model model, Kind kind) {
        return switch (kind) {
            case CENTRE -> List.of(CENTRE.name());
            case TYPE -> model.types().stream().map(type -> type.name()).toList();
            case GROUP -> model.groups().stream().map(AgentGroup::name).toList();
            case AGENT -> AgentNames.of(model);
        };
    }
}
