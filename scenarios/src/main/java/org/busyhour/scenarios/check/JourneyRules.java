package org.busyhour.scenarios.check;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.busyhour.scenarios.language.source.Visible;
import org.busyhour.scenarios.language.spec.ContactSpec;
import org.busyhour.scenarios.language.spec.JourneySpec;

/** Whether contacts that go on arrive somewhere, and one day are done. */
final class JourneyRules {

    private JourneyRules() {}

    /** Contacts go on to each stage. */
    static void reached(Case scenario) {
        for (ContactSpec stage : scenario.spec().stages()) {
            boolean reached = scenario.spec().types().stream()
                    .flatMap(type -> type.journey().next().stream())
                    .anyMatch(step -> step.stage().name().equals(stage.name()));
            if (!reached && !scenario.broken("contacts") && !scenario.broken("stages")) {
                scenario.warn(
                        stage.at(),
                        "no contact goes on to the stage " + stage.name(),
                        "name it under next of a contact type, as next: {" + stage.name() + ": 40 %}");
            }
        }
    }

    /** No way leads round for ever. */
    static void ends(Case scenario) {
        Set<String> ending = new HashSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (ContactSpec type : scenario.spec().types()) {
                more |= !ending.contains(type.name()) && ends(type.journey(), ending) && ending.add(type.name());
            }
        }
        for (ContactSpec stage : scenario.spec().stages()) {
            boolean broken = scenario.broken("stages") || !known(scenario, stage.journey());
            if (!ending.contains(stage.name()) && !broken) {
                scenario.error(
                        stage.at(),
                        "next",
                        "contacts that come to " + Visible.quoted(stage.name()) + " are never done",
                        "let a share of them go on to nowhere: shares that sum to less than 100 %");
            }
        }
    }

    private static boolean known(Case scenario, JourneySpec journey) {
        return journey.next().stream()
                .allMatch(step -> scenario.names("stages").contains(step.stage().name()));
    }

    private static boolean ends(JourneySpec journey, Set<String> ending) {
        BigDecimal sum =
                journey.next().stream().map(step -> step.share().exact()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(BigDecimal.ONE) < 0
                || journey.next().stream()
                        .filter(step -> step.share().exact().signum() > 0)
                        .anyMatch(step -> ending.contains(step.stage().name()));
    }
}
