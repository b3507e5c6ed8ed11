package org.busyhour.engine.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.busyhour.engine.model.Model;
import org.jspecify.annotations.Nullable;

/** A KPI while it is being declared. */
final class Declaration {
    final String key;
    final String title;
    final Unit unit;
    final Kpi.Better better;
    final List<Kpi.Role> roles = new ArrayList<>(List.of(Kpi.Role.OPERATIONS_MANAGER));
    final List<Scope.Kind> without = new ArrayList<>();
    final List<Formula> formulas = new ArrayList<>();
    String definition = "";
    Kpi.Source source = Kpi.Source.CONTACTS;
    boolean bounded = true;
    boolean planned;
    Predicate<Model> concerns = model -> true;

    private Declaration(String key, String title, Unit unit, Kpi.Better better) {
        this.key = key;
        this.title = title;
        this.unit = unit;
        this.better = better;
    }

    static Declaration of(String key, String title, Unit unit, Kpi.Better better) {
        return new Declaration(key, title, unit, better);
    }

    Declaration meaning(String sentence) {
        definition = sentence;
        return this;
    }

    Declaration from(Kpi.Source where) {
        source = where;
        return this;
    }

    /** Says that its intervals may reach below 0, and those of a share beyond 1. */
    Declaration unbounded() {
        bounded = false;
        return this;
    }

    /** Says that it is unknown of one of several heads, since the plan says only how many there are. */
    Declaration planned() {
        planned = true;
        return this;
    }

    /** Says in which centres there can be any. */
    Declaration where(Predicate<Model> has) {
        concerns = has;
        return this;
    }

    Declaration ownedBy(Kpi.Role... owners) {
        roles.addAll(0, List.of(owners));
        return this;
    }

    Declaration notOf(Scope.Kind... kinds) {
        without.addAll(List.of(kinds));
        return this;
    }

    Declaration formula(String name, String text, @Nullable Measure contacts, @Nullable Measure staff) {
        formulas.add(new Formula(name, text, contacts, staff));
        return this;
    }

    Kpi contacts(String text, Measure measure) {
        return formula("", text, measure, null).done();
    }

    Kpi staff(String text, Measure measure) {
        return formula("", text, null, measure).done();
    }

    Kpi both(String text, Measure contacts, Measure staff) {
        return formula("", text, contacts, staff).done();
    }

    Kpi done() {
        return new Kpi(this);
    }
}
