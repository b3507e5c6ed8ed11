package org.busyhour.scenarios.check;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.busyhour.scenarios.language.source.Visible;
import org.busyhour.scenarios.language.spec.AllocationSpec;
import org.busyhour.scenarios.language.spec.ContactSpec;
import org.busyhour.scenarios.language.spec.JourneySpec;
import org.busyhour.scenarios.language.spec.Reference;

/** Whether contacts that go on arrive somewhere, and one day are done. */
final class JourneyRules {

    private JourneyRules() {}

    /** Contacts go on to each stage. */
    static void reached(Case scenario) {
        for (ContactSpec stage : scenario.spec().stages()) {
            boolean reached = scenario.spec().types().stream()
                    .flatMap(JourneyRules::ways)
                    .anyMatch(way -> way.name().equals(stage.name()));
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

    /** Who isn't on the line any more comes to no stage where customers wait. */
    static void deferred(Case scenario) {
        if (scenario.broken("stages")) {
            return;
        }
        for (ContactSpec type : scenario.spec().types()) {
            if (!type.deferral().channel().deferred()) {
                continue;
            }
            for (Reference way : ways(type).toList()) {
                String to = way.name();
                if (scenario.spec().stages().stream().anyMatch(stage -> onTheLine(stage, to))) {
                    scenario.error(
                            way.at(),
                            "customers wait on the line at the stage " + Visible.quoted(to)
                                    + ", and nobody is on it behind " + type.name(),
                            "write a channel there, as channel: back-office, with handling in place of talk");
                }
            }
        }
    }

    /** Whose time is over at the limit stays with nobody. */
    static void limits(Case scenario) {
        List<String> kept = keepingSenders(scenario);
        for (ContactSpec type : scenario.spec().types()) {
            type.allocation()
                    .flatMap(AllocationSpec::stage)
                    .filter(stage -> kept.contains(stage.name()))
                    .ifPresent(stage -> scenario.error(
                            stage.at(),
                            "agents hand contacts over at the stage " + Visible.quoted(stage.name())
                                    + ", for which there is no time at the limit",
                            "let contacts go on to a stage without handover or sender, or transfer to a group"));
        }
    }

    /** The stages to which contacts of a type go on, after the conversation or at the allocation limit. */
    private static Stream<Reference> ways(ContactSpec type) {
        Stream<Reference> next = type.journey().next().stream().map(JourneySpec.Step::stage);
        return Stream.concat(next, type.allocation().flatMap(AllocationSpec::stage).stream());
    }

    private static List<String> keepingSenders(Case scenario) {
        return scenario.spec().types().stream()
                .filter(type -> type.journey().keepsSender())
                .map(ContactSpec::name)
                .toList();
    }

    private static boolean onTheLine(ContactSpec stage, String name) {
        return stage.name().equals(name) && !stage.deferral().channel().deferred();
    }

    /** Nobody is taken away from a contact that is handed over. */
    static void interruptions(Case scenario) {
        for (ContactSpec type : scenario.spec().types()) {
            for (Reference victim : type.interrupts()) {
                if (keepsAgents(scenario, victim.name())) {
                    scenario.warn(
                            victim.at(),
                            Visible.quoted(victim.name())
                                    + " isn't interrupted: its agents stay on the line while a contact is handed over",
                            "remove it, or let contacts go on alone");
                }
            }
        }
    }

    private static boolean keepsAgents(Case scenario, String name) {
        List<ContactSpec> types = scenario.spec().types();
        List<String> kept = keepingSenders(scenario);
        return types.stream()
                .filter(type -> type.name().equals(name))
                .anyMatch(type -> type.journey().keepsSender()
                        || type.journey().next().stream()
                                .anyMatch(step -> kept.contains(step.stage().name())));
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
