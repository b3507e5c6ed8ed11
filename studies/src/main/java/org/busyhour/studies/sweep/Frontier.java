package org.busyhour.studies.sweep;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.busyhour.engine.kpi.Estimate;

/**
 * The variants that are worth their cost: no other has at least the service level for at most the cost, and one of the
 * two better. Judged by the values found; how sure these are their intervals tell.
 *
 * <p>Only variants that meet the same demand are held against each other: fewer calls are no choice of the planner's.
 */
public final class Frontier {
    /** What customers bring along. */
    private static final Pattern DEMAND = Pattern.compile("contacts(\\.[^.]+)?|time(\\..*)?"
            + "|contacts\\.[^.]+\\.(volume|arrivals|talk|hold|wrap|handling|patience|retry|solved|repeat)(\\..*)?");

    private Frontier() {}

    /**
     * Tells which variants are on the frontier.
     *
     * @param outcomes all variants
     * @return one answer a variant; nobody is on it where cost or service level is undefined
     */
    public static List<Boolean> of(List<Outcome> outcomes) {
        return outcomes.stream()
                .map(outcome -> known(outcome) && outcomes.stream().noneMatch(other -> beats(other, outcome)))
                .toList();
    }

    private static boolean known(Outcome outcome) {
        return outcome.cost().isPresent() && outcome.level().isPresent();
    }

    private static boolean beats(Outcome other, Outcome outcome) {
        if (!known(other) || !demand(other).equals(demand(outcome))) {
            return false;
        }
        int cheaper = Double.compare(mean(outcome.cost()), mean(other.cost()));
        int better = Double.compare(mean(other.level()), mean(outcome.level()));
        return cheaper >= 0 && better >= 0 && cheaper + better > 0;
    }

    private static Set<Setting> demand(Outcome outcome) {
        return outcome.variant().settings().stream()
                .filter(setting -> DEMAND.matcher(setting.path()).matches())
                .collect(Collectors.toSet());
    }

    private static double mean(Optional<Estimate> value) {
        return value.orElseThrow().mean();
    }
}
