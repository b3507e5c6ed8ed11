package org.busyhour.scenarios.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.busyhour.engine.kpi.Catalogue;
import org.busyhour.engine.kpi.Formula;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.model.Model;
import org.busyhour.scenarios.language.source.Suggestion;
import org.busyhour.scenarios.language.source.Visible;
import org.busyhour.scenarios.language.spec.GroupSpec;
import org.busyhour.scenarios.language.spec.ScenarioSpec;
import org.busyhour.scenarios.language.spec.StaffingSpec;
import org.busyhour.scenarios.language.value.Names;
import org.busyhour.scenarios.language.value.Unreadable;
import org.busyhour.scenarios.language.yaml.Node;

/** What phrases name: a KPI, of something, by a formula. */
final class Measures {

    private static final Pattern AGENT = Pattern.compile("(.+)-([1-9][0-9]{0,6})");

    private Measures() {}

    /** Returns the KPI with that key. */
    static Kpi kpi(String key) throws Unreadable {
        Optional<Kpi> kpi = Catalogue.find(key);
        if (kpi.isEmpty()) {
            List<String> keys = Catalogue.all().stream().map(Kpi::key).toList();
            throw new Unreadable("there is no measure " + Visible.quoted(key), Suggestion.hint(key, keys, "there are"));
        }
        return kpi.get();
    }

    /** Returns what the name stands for, or nothing after reporting that there is nothing of that name. */
    static Optional<Scope.Kind> scope(Case scenario, String name, Node at) {
        Optional<Scope.Kind> kind = scope(scenario, name);
        if (kind.isEmpty() && !scenario.unreadable("groups")) {
            List<String> scopes = new ArrayList<>(List.of(Names.CENTRE));
            scopes.addAll(scenario.names("contacts"));
            scopes.addAll(scenario.names("stages"));
            scopes.addAll(scenario.names("groups"));
            Unreadable nothing = noScope(name, scopes);
            scenario.error(at, nothing.message(), nothing.hint());
        }
        return kind;
    }

    /** Returns what a name stands for in a centre. */
    static Scope scope(String name, Model model) throws Unreadable {
        Optional<Scope> scope = Scope.find(model, name);
        if (scope.isEmpty()) {
            throw noScope(name, names(model));
        }
        return scope.get();
    }

    private static List<String> names(Model model) {
        return List.of(Scope.Kind.CENTRE, Scope.Kind.TYPE, Scope.Kind.GROUP).stream()
                .flatMap(kind -> Scope.all(model, kind).stream())
                .map(Scope::name)
                .toList();
    }

    /** Returns the answer to a name that nothing has. */
    private static Unreadable noScope(String name, List<String> scopes) {
        return new Unreadable(
                "there is no contact type, group or agent " + Visible.quoted(name),
                Suggestion.hint(name, scopes, "there are"));
    }

    /** Checks that a KPI is known of such a thing, and by that formula; an empty one is the default. */
    static void formula(Kpi kpi, String formula, Scope.Kind scope) throws Unreadable {
        List<String> formulas = kpi.formulas(scope).stream()
                .map(Formula::key)
                .filter(key -> !key.isEmpty())
                .toList();
        if (!kpi.scopes().contains(scope)) {
            throw new Unreadable(
                    kpi.key() + " isn't known of " + words(scope),
                    "it is known of "
                            + String.join(
                                    ", ",
                                    kpi.scopes().stream().map(Measures::words).toList()));
        }
        if (!formula.isEmpty() && !formulas.contains(formula)) {
            throw new Unreadable(
                    kpi.key() + " of " + words(scope) + " has no formula " + Visible.quoted(formula),
                    formulas.isEmpty() ? "leave it out" : Suggestion.hint(formula, formulas, "it has"));
        }
    }

    private static Optional<Scope.Kind> scope(Case scenario, String name) {
        if (name.equals(Names.CENTRE)) {
            return Optional.of(Scope.Kind.CENTRE);
        }
        if (scenario.names("contacts").contains(name)
                || scenario.names("stages").contains(name)) {
            return Optional.of(Scope.Kind.TYPE);
        }
        if (scenario.names("groups").contains(name)) {
            return Optional.of(Scope.Kind.GROUP);
        }
        return groupOf(scenario.spec(), name).map(group -> Scope.Kind.AGENT);
    }

    /** Returns the group of an agent: people of a roster file are called as there, all others by number. */
    private static Optional<GroupSpec> groupOf(ScenarioSpec spec, String name) {
        Optional<GroupSpec> rostered = spec.groups().stream()
                .filter(group ->
                        group.people().stream().anyMatch(person -> person.name().equals(name)))
                .findFirst();
        Matcher agent = AGENT.matcher(name);
        return rostered.isPresent() || !agent.matches()
                ? rostered
                : spec.group(agent.group(1))
                        .filter(group -> !(group.staffing() instanceof StaffingSpec.Rostered))
                        .filter(group -> Integer.parseInt(agent.group(2)) <= group.agents());
    }

    /** Returns the group that a name stands for, or to which the agent of that name belongs. */
    static Optional<GroupSpec> group(ScenarioSpec spec, Scope.Kind kind, String name) {
        return kind == Scope.Kind.AGENT ? groupOf(spec, name) : spec.group(name);
    }

    private static String words(Scope.Kind kind) {
        return switch (kind) {
            case CENTRE -> "the centre";
            case TYPE -> "a contact type";
            case GROUP -> "a group";
            case AGENT -> "an agent";
        };
    }
}
