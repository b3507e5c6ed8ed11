package org.busyhour.cli.explain;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.busyhour.cli.scenario.BadInput;
import org.busyhour.cli.scenario.LoadedScenario;
import org.busyhour.engine.time.Ticks;
import org.busyhour.studies.explain.Cause;
import org.busyhour.studies.explain.ExplainStudy;

/** Says why two scenarios can't be mixed. */
final class Mixable {
    private Mixable() {}

    /**
     * Checks two scenarios.
     *
     * @throws BadInput if they don't cover the same time, or differ in too much
     */
    static void check(LoadedScenario base, LoadedScenario whatIf) {
        String both = base.name() + " and " + whatIf.name();
        LocalTime here = start(base);
        LocalTime there = start(whatIf);
        if (!here.equals(there)) {
            throw refused(both + " don't begin at the same time of day (" + here + " and " + there
                    + "), so that the contacts of one can't meet the agents of the other; make time.start the same");
        }
        if (end(base) != end(whatIf)) {
            throw refused(both + " don't last as long (" + shown(base) + " and " + shown(whatIf)
                    + "), so that they can't be mixed; make time.length the same");
        }
        List<Cause> causes =
                ExplainStudy.causes(base.compiled().model(), whatIf.compiled().model());
        if (causes.size() > ExplainStudy.MOST_CAUSES) {
            throw refused(both + " differ in " + causes.size() + " things ("
                    + causes.stream().map(Cause::title).collect(Collectors.joining(", ")) + "), and "
                    + ExplainStudy.MOST_CAUSES
                    + " can be told apart; put a scenario between the two that changes some of"
                    + " them, and explain one step after the other");
        }
    }

    private static BadInput refused(String message) {
        return new BadInput(List.of("busyhour: " + message));
    }

    private static LocalTime start(LoadedScenario scenario) {
        return scenario.compiled().start().toLocalTime();
    }

    private static long end(LoadedScenario scenario) {
        return scenario.compiled().model().timeline().end();
    }

    /** As {@code 25h30m}. */
    private static String shown(LoadedScenario scenario) {
        Duration length = Duration.ofSeconds(end(scenario) / Ticks.PER_SECOND);
        return length.toString().substring(2).toLowerCase(Locale.ROOT);
    }
}
