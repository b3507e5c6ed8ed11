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
import org.busyhour.engine.kpi.Unit;
import org.busyhour.scenarios.language.source.Suggestion;
import org.busyhour.scenarios.language.source.Visible;
import org.busyhour.scenarios.language.spec.TargetSpec;
import org.busyhour.scenarios.language.value.Names;
import org.busyhour.scenarios.language.value.Quantity;
import org.busyhour.scenarios.language.value.TargetPhrase;

/** A target names a KPI, a formula and a scope that there are, and a limit in the KPI's unit. */
final class TargetRule {

    private static final Pattern AGENT = Pattern.compile("(.+)-([1-9][0-9]{0,6})");

    private TargetRule() {}

    static void check(Case scenario) {
        scenario.spec().targets().forEach(target -> check(scenario, target));
    }

    private static void check(Case scenario, TargetSpec target) {
        TargetPhrase phrase = target.phrase();
        Optional<Scope.Kind> scope = scope(scenario, phrase.scope());
        if (scope.isEmpty()) {
            noScope(scenario, target);
        }
        Optional<Kpi> kpi = Catalogue.find(phrase.kpi());
        if (kpi.isEmpty()) {
            scenario.error(
                    target.at(),
                    "there is no measure " + Visible.quoted(phrase.kpi()),
                    Suggestion.hint(phrase.kpi(), keys(), "there are"));
            return;
        }
        limit(scenario, target, kpi.get());
        scope.ifPresent(kind -> formula(scenario, target, kpi.get(), kind));
    }

    private static void noScope(Case scenario, TargetSpec target) {
        List<String> scopes = new ArrayList<>(List.of(Names.CENTRE));
        scopes.addAll(scenario.names("contacts"));
        scopes.addAll(scenario.names("groups"));
        String scope = target.phrase().scope();
        if (!scenario.broken("groups")) {
            scenario.error(
                    target.at(),
                    "there is no contact type, group or agent " + Visible.quoted(scope),
                    Suggestion.hint(scope, scopes, "there are"));
        }
    }

    private static Optional<Scope.Kind> scope(Case scenario, String name) {
        if (name.equals(Names.CENTRE)) {
            return Optional.of(Scope.Kind.CENTRE);
        }
        if (scenario.names("contacts").contains(name)) {
            return Optional.of(Scope.Kind.TYPE);
        }
        if (scenario.names("groups").contains(name)) {
            return Optional.of(Scope.Kind.GROUP);
        }
        Matcher agent = AGENT.matcher(name);
        return agent.matches()
                ? scenario.spec()
                        .group(agent.group(1))
                        .filter(group -> Integer.parseInt(agent.group(2)) <= group.agents())
                        .map(group -> Scope.Kind.AGENT)
                : Optional.empty();
    }

    private static void limit(Case scenario, TargetSpec target, Kpi kpi) {
        Quantity.Unit unit = unit(kpi.unit());
        Quantity limit = target.phrase().limit();
        if (limit.unit() != unit) {
            String meant = limit.in(unit);
            scenario.error(
                    target.at(),
                    kpi.key() + " is held against " + unit.example(),
                    meant.isEmpty() ? "" : "did you mean " + meant + "?");
        }
    }

    private static void formula(Case scenario, TargetSpec target, Kpi kpi, Scope.Kind scope) {
        String formula = target.phrase().formula();
        List<String> formulas = kpi.formulas(scope).stream()
                .map(Formula::key)
                .filter(key -> !key.isEmpty())
                .toList();
        if (!kpi.scopes().contains(scope)) {
            scenario.error(
                    target.at(),
                    kpi.key() + " isn't known of " + words(scope),
                    "it is known of "
                            + String.join(
                                    ", ",
                                    kpi.scopes().stream().map(TargetRule::words).toList()));
        } else if (!formula.isEmpty() && !formulas.contains(formula)) {
            scenario.error(
                    target.at(),
                    kpi.key() + " of " + words(scope) + " has no formula " + Visible.quoted(formula),
                    formulas.isEmpty() ? "leave it out" : Suggestion.hint(formula, formulas, "it has"));
        }
    }

    private static Quantity.Unit unit(Unit unit) {
        return switch (unit) {
            case SHARE -> Quantity.Unit.SHARE;
            case SECONDS -> Quantity.Unit.TIME;
            case COUNT, CONTACTS, PER_HOUR, MONEY, NUMBER -> Quantity.Unit.NUMBER;
        };
    }

    private static String words(Scope.Kind kind) {
        return switch (kind) {
            case CENTRE -> "the centre";
            case TYPE -> "a contact type";
            case GROUP -> "a group";
            case AGENT -> "an agent";
        };
    }

    private static List<String> keys() {
        return Catalogue.all().stream().map(Kpi::key).toList();
    }
}
