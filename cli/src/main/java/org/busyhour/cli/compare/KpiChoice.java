package org.busyhour.cli.compare;

import java.util.List;
import java.util.Optional;
import org.busyhour.cli.scenario.Named;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.model.Model;
import org.busyhour.studies.compare.Question;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Which KPIs a study is about, and of what.
 *
 * @param kpis the KPIs, in the order in which they are reported
 * @param of what they are of; absent: of the centre, every type and every group
 */
public record KpiChoice(List<Kpi> kpis, Optional<Scope> of) {
    /** Copies the list. */
    public KpiChoice {
        kpis = List.copyOf(kpis);
    }

    /**
     * Reads a choice.
     *
     * @param command who is told if it can't be had
     * @param base the centre that is asked about
     * @param keys the keys of KPIs; none: the usual ones
     * @param of a name of the centre; absent: all
     * @return the choice
     * @throws ParameterException if a KPI or a name isn't known there, or if the KPI can't be compared
     */
    public static KpiChoice of(CommandLine command, Model base, List<String> keys, @Nullable String of) {
        Optional<Scope> scope = Optional.ofNullable(of).map(name -> Named.scope(command, base, name));
        List<Kpi> kpis = keys.isEmpty()
                ? Question.USUAL
                : keys.stream().map(key -> kpi(command, key.strip(), scope)).toList();
        return new KpiChoice(kpis, scope);
    }

    private static Kpi kpi(CommandLine command, String key, Optional<Scope> scope) {
        Kpi kpi = Named.kpi(command, key);
        boolean known = scope.map(s -> kpi.hasSeries(s.kind()))
                .orElseGet(() -> kpi.scopes().stream().anyMatch(kpi::hasSeries));
        if (!known) {
            throw new ParameterException(
                    command,
                    key
                            + (kpi.scopes().stream().anyMatch(kpi::hasSeries)
                                    ? " isn't known of "
                                            + scope.map(Scope::name).orElse("")
                                    : " is the greatest value of all replications, so that chance in its difference can't be told"
                                            + "; wait.p99 and service-level can be compared"));
        }
        return kpi;
    }
}
