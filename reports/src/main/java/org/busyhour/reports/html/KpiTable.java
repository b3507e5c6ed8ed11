package org.busyhour.reports.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Unit;
import org.busyhour.reports.Figures;
import org.busyhour.reports.Span;
import org.jspecify.annotations.Nullable;

/** A table with a row a scope and a column a KPI, each value with half the width of its 95 % interval. */
final class KpiTable {
    private final Page page;
    private final String what;
    private final List<Scope> rows;

    private final boolean spans;

    /** How a column is written: in one unit, or where work takes hours, in that which suits each of its rows. */
    private record Styles(Column.Style bound, boolean mixed) {
        Column.Style heading() {
            return mixed ? bound.withoutUnit() : bound;
        }
    }

    /** Prepares a table; {@code what} heads the column of names. */
    KpiTable(Page page, String what, List<Scope> rows) {
        this(page, what, rows, false);
    }

    private KpiTable(Page page, String what, List<Scope> rows, boolean spans) {
        this.page = page;
        this.what = what;
        this.rows = rows;
        this.spans = spans;
    }

    /** Prepares a table of types in which each duration has the unit that suits it. */
    static KpiTable ofSpans(Page page, List<Scope> types) {
        return new KpiTable(page, "Type", types, true);
    }

    /** Returns all scopes of a kind, and below them the centre if there are several. */
    static List<Scope> withCentre(Page page, Scope.Kind kind) {
        List<Scope> scopes = new ArrayList<>(Scope.all(page.report().model(), kind));
        if (scopes.size() > 1) {
            scopes.add(Scope.CENTRE);
        }
        return scopes;
    }

    /** Tells whether a column would say anything: whether any of its values is there and not 0. */
    boolean says(Column column) {
        return rows.stream()
                .anyMatch(s -> value(column, s).filter(e -> e.mean() != 0).isPresent());
    }

    void write(List<Column> columns) {
        Html html = page.html();
        List<Styles> styles = columns.stream().map(this::styles).toList();
        html.open("div", "class", "scroll").open("table").open("thead").open("tr");
        html.element("th", what, "scope", "col");
        for (int i = 0; i < columns.size(); i++) {
            heading(page, columns.get(i), styles.get(i).heading());
        }
        html.closeThrough("thead").open("tbody").line();
        rows.forEach(scope -> row(scope, columns, styles));
        html.closeThrough("div").line();
    }

    /** Writes the heading of a column: the KPI's name, which opens its definition, and the unit. */
    static void heading(Page page, Column column, Column.Style style) {
        Html html = page.html();
        html.open("th", "scope", "col", "class", "number");
        page.name(column.kpi(), column.heading());
        if (!style.unit().isEmpty()) {
            html.text(" ").element("span", style.unit(), "class", "unit");
        }
        html.close();
    }

    /** Writes a value, and in small type half the width of its interval. */
    static void cell(Html html, @Nullable Estimate estimate, Column.Style style, String heat) {
        cell(html, estimate, style, heat, false);
    }

    private static void cell(
            Html html, @Nullable Estimate estimate, Column.Style style, String heat, boolean withUnit) {
        html.open("td", "class", ("number " + heat).trim());
        if (estimate == null) {
            html.text(Figures.UNDEFINED);
        } else {
            html.text(style.mean(estimate));
            if (withUnit) {
                html.text(" ").element("span", style.unit(), "class", "unit");
            }
            String half = style.halfWidth(estimate);
            if (half != null) {
                html.text(" ").element("small", half);
            }
        }
        html.close();
    }

    private void row(Scope scope, List<Column> columns, List<Styles> styles) {
        Html html = page.html();
        html.open("tr", "class", scope.equals(Scope.CENTRE) ? "sum" : "").element("th", scope.name(), "scope", "row");
        for (int i = 0; i < columns.size(); i++) {
            Styles of = styles.get(i);
            Optional<Estimate> value = value(columns.get(i), scope);
            boolean own = of.mixed() && free(scope);
            Column.Style style = own ? Column.ofSpan(value.map(Estimate::mean).orElse(0.0)) : of.bound();
            cell(html, value.orElse(null), style, "", of.mixed());
        }
        html.close().line();
    }

    /** The unit of all rows, unless that of work that is done later would leave nothing of the others' figures. */
    private Styles styles(Column column) {
        boolean mixed = column.kpi().unit() == Unit.SECONDS
                && rows.stream()
                        .filter(this::free)
                        .flatMap(s -> value(column, s).stream())
                        .anyMatch(e -> spans || Span.isLong(e.mean()));
        return mixed
                ? new Styles(style(column, rows.stream().filter(s -> !free(s)).toList()), true)
                : new Styles(style(column, rows), false);
    }

    private boolean free(Scope scope) {
        return spans || deferred(scope);
    }

    private boolean deferred(Scope scope) {
        return scope.kind() == Scope.Kind.TYPE
                && page.report().model().types().get(scope.index()).deferred();
    }

    private Column.Style style(Column column, List<Scope> scopes) {
        return column.style(scopes.stream()
                .flatMap(s -> value(column, s).stream())
                .map(Estimate::mean)
                .toList());
    }

    private Optional<Estimate> value(Column column, Scope scope) {
        return page.report().kpis().estimate(column.kpi(), column.formula(), scope);
    }
}
