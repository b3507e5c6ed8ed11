package org.busyhour.reports.html;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.busyhour.engine.kpi.Catalogue;
import org.busyhour.engine.kpi.Formula;
import org.busyhour.engine.kpi.Kpi;

/** The names of KPIs on a page, which open their definitions. */
final class KpiNames {
    private final Html html;
    private final Map<String, Kpi> named = new TreeMap<>();

    KpiNames(Html html) {
        this.html = html;
    }

    /** Writes the name of a KPI as a button that opens its definition, and remembers that the definition is wanted. */
    void name(Kpi kpi, String text) {
        named.put(kpi.key(), kpi);
        html.element("button", text, "type", "button", "class", "kpi", "popovertarget", id(kpi));
    }

    /** Writes the definitions of all KPIs named so far; on paper they are a list at the end. */
    void definitions() {
        html.open("div", "class", "definitions");
        html.element("h3", "What the figures mean", "class", "on-paper");
        Catalogue.all().stream().filter(k -> named.containsKey(k.key())).forEach(this::definition);
        html.close().line();
    }

    private void definition(Kpi kpi) {
        html.open("div", "popover", "auto", "id", id(kpi), "class", "definition");
        html.element("strong", kpi.title()).text(" ").element("code", kpi.key());
        html.element("p", kpi.definition());
        String formulas = kpi.formulas().stream().map(Formula::toString).collect(Collectors.joining("\n"));
        html.element("pre", formulas);
        html.close().line();
    }

    private static String id(Kpi kpi) {
        return "kpi-" + kpi.key().replace('.', '-');
    }
}
