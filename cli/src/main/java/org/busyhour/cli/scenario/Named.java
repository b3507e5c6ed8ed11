package org.busyhour.cli.scenario;

import java.util.List;
import org.busyhour.engine.kpi.Catalogue;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.model.Model;
import org.busyhour.scenarios.language.source.Suggestion;
import org.busyhour.scenarios.language.source.Visible;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Finds what an option names, or tells what there is. */
public final class Named {
    private Named() {}

    /**
     * Finds a KPI.
     *
     * @param command who is told if there is none
     * @param key its key
     * @return the KPI
     * @throws ParameterException if there is none
     */
    public static Kpi kpi(CommandLine command, String key) {
        return Catalogue.find(key)
                .orElseThrow(() -> new ParameterException(
                        command,
                        "no KPI is called " + Visible.quoted(key) + "; "
                                + Suggestion.hint(
                                        key,
                                        Catalogue.all().stream().map(Kpi::key).toList(),
                                        "there are")));
    }

    /**
     * Finds what KPIs may be of.
     *
     * @param command who is told if there is nothing of that name
     * @param centre the centre
     * @param name {@code centre}, or the name of a type, a group or an agent
     * @return the scope
     * @throws ParameterException if there is nothing of that name
     */
    public static Scope scope(CommandLine command, Model centre, String name) {
        return Scope.find(centre, name)
                .orElseThrow(() -> new ParameterException(
                        command,
                        "there is no contact type, group or agent " + Visible.quoted(name) + "; "
                                + Suggestion.hint(name, names(centre), "there are")));
    }

    private static List<String> names(Model centre) {
        return List.of(Scope.Kind.CENTRE, Scope.Kind.TYPE, Scope.Kind.GROUP).stream()
                .flatMap(kind -> Scope.all(centre, kind).stream())
                .map(Scope::name)
                .toList();
    }
}
