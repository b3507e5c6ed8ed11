package org.busyhour.scenarios.check;

import java.util.Optional;
import org.busyhour.scenarios.language.spec.GroupSpec;
import org.busyhour.scenarios.language.spec.ShiftSpec;
import org.busyhour.scenarios.language.spec.ShrinkageSpec;
import org.busyhour.scenarios.language.spec.StaffingSpec;

/** Whether there is somebody who may be late, and a break that may last longer. */
final class ShrinkageRules {

    private ShrinkageRules() {}

    /** Only people on shifts come late, leave early and have breaks. */
    static void shifts(Case scenario) {
        for (GroupSpec group : scenario.spec().groups()) {
            ShrinkageSpec shrinkage = group.shrinkage();
            if (group.staffing().ofPeople() || scenario.broken(group.at().path())) {
                continue;
            }
            onShifts(scenario, shrinkage, "late", shrinkage.late());
            onShifts(scenario, shrinkage, "leaves-early", shrinkage.leavesEarly());
            onShifts(scenario, shrinkage, "breaks", shrinkage.longerBreaks());
        }
    }

    private static void onShifts(Case scenario, ShrinkageSpec shrinkage, String key, Optional<?> value) {
        if (value.isPresent()) {
            scenario.error(
                    shrinkage.at(),
                    key,
                    "a head count has neither shifts nor breaks, so nobody is late, early or long on a break",
                    "give the group a shift, or remove " + key);
        }
    }

    /** Whose breaks may last longer has some. */
    static void breaks(Case scenario) {
        for (GroupSpec group : scenario.spec().groups()) {
            if (group.shrinkage().longerBreaks().isPresent()
                    && group.staffing() instanceof StaffingSpec.OnShifts shifts
                    && !scenario.broken("shifts")
                    && shifts.crews().stream()
                            .flatMap(crew -> scenario.spec().shift(crew.shift().name()).stream())
                            .map(ShiftSpec::breaks)
                            .allMatch(breaks -> breaks.isEmpty())) {
                scenario.warn(
                        group.shrinkage().at().at("breaks"),
                        "no shift of the group " + group.name() + " has breaks",
                        "give its shifts breaks");
            }
        }
    }

    /** The law is about people on shifts. */
    static void labour(Case scenario) {
        boolean people =
                scenario.spec().groups().stream().anyMatch(g -> g.staffing().ofPeople());
        if (scenario.spec().labour().any() && !people && !scenario.broken("groups")) {
            scenario.warn(
                    scenario.spec().labour().at(),
                    "nobody works on shifts, so there is nobody to whom this could apply",
                    "");
        }
    }
}
