package org.busyhour.scenarios.check;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.busyhour.scenarios.language.source.Visible;
import org.busyhour.scenarios.language.spec.IncidentSpec;
import org.busyhour.scenarios.language.spec.IncidentSpec.Start;
import org.busyhour.scenarios.language.spec.IncidentSpec.Types;
import org.busyhour.scenarios.language.spec.Law;
import org.busyhour.scenarios.language.spec.Reference;
import org.busyhour.scenarios.language.spec.TimeSpec;

/** Whether incidents happen within the run, each after the one before, to contact types that there are. */
final class IncidentRules {

    private IncidentRules() {}

    /** Their contact types are declared, none of them twice. */
    static void types(Case scenario) {
        for (IncidentSpec incident : scenario.spec().incidents()) {
            declared(scenario, incident.of());
            incident.outage().ifPresent(outage -> declared(scenario, outage.types()));
        }
    }

    /** They begin within the run, at times that the clocks show, in order and not before the last has ended. */
    static void times(Case scenario) {
        TimeSpec time = scenario.spec().time();
        if (scenario.broken("time")) {
            return;
        }
        for (IncidentSpec incident : scenario.spec().incidents()) {
            if (!scenario.broken(incident.at().path("at"))) {
                incident.starts().forEach(start -> within(scenario, time, start));
                inOrder(scenario, time, incident);
            }
        }
    }

    private static void declared(Case scenario, Types types) {
        List<String> declared = new ArrayList<>(scenario.names("contacts"));
        declared.addAll(scenario.names("stages"));
        List<String> seen = new ArrayList<>();
        for (Reference type : types.some()) {
            scenario.resolve(type, declared, "contact type");
            if (seen.contains(type.name())) {
                scenario.error(type.at(), Visible.quoted(type.name()) + " stands here twice", "remove one");
            }
            seen.add(type.name());
        }
    }

    private static void within(Case scenario, TimeSpec time, Start start) {
        LocalDateTime moment = start.time().in(time.start());
        Duration after = time.after(moment);
        if (time.zone().getRules().getValidOffsets(moment).isEmpty()) {
            scenario.error(
                    start.at(),
                    "the clocks of " + time.zone() + " never show " + text(moment) + ": they are put forward then",
                    "");
        } else if (after.isNegative() || after.compareTo(time.elapsed()) >= 0) {
            scenario.error(
                    start.at(),
                    "it begins at " + text(moment) + ", outside the run from " + text(time.start()) + " to "
                            + text(time.begin().plus(time.elapsed()).toLocalDateTime()),
                    "");
        }
    }

    private static void inOrder(Case scenario, TimeSpec time, IncidentSpec incident) {
        Optional<Duration> lasts = incident.lasts().law() instanceof Law.Constant constant
                ? Optional.of(constant.value())
                : Optional.empty();
        for (int i = 1; i < incident.starts().size(); i++) {
            Start before = incident.starts().get(i - 1);
            Start start = incident.starts().get(i);
            Duration gap = time.after(start.time().in(time.start()))
                    .minus(time.after(before.time().in(time.start())));
            if (gap.isZero() || gap.isNegative()) {
                scenario.error(
                        start.at(),
                        "times are in order, but before it stands "
                                + before.time().text(),
                        "");
            } else if (lasts.filter(length -> length.compareTo(gap) > 0).isPresent()) {
                scenario.error(
                        start.at(),
                        "the one that begins at " + before.time().text() + " isn't over yet",
                        "make lasts shorter, or remove one");
            }
        }
    }

    private static String text(LocalDateTime moment) {
        return moment.toString().replace('T', ' ');
    }
}
