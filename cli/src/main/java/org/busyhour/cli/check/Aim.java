package org.busyhour.cli.check;

import java.util.ArrayList;
import java.util.List;
import org.busyhour.cli.scenario.LoadedScenario;
import org.busyhour.engine.kpi.Target;
import org.busyhour.reports.CheckReport;
import org.busyhour.scenarios.language.source.Place;

/**
 * A target and where it is written.
 *
 * @param target the target
 * @param place the place
 */
public record Aim(Target target, CheckReport.Place place) {
    /** The targets that a scenario has. */
    static List<Aim> of(LoadedScenario scenario) {
        List<Target> targets = scenario.compiled().targets();
        List<Aim> aims = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            Place at = scenario.targetPlaces().get(i);
            aims.add(new Aim(targets.get(i), new CheckReport.Place(at.file(), at.line(), at.column())));
        }
        return List.copyOf(aims);
    }
}
