package org.busyhour.scenarios.check;

import java.util.List;
import org.busyhour.engine.model.Agent;
import org.busyhour.scenarios.language.spec.GroupSpec;
import org.busyhour.scenarios.language.spec.PersonSpec;
import org.busyhour.scenarios.language.spec.PersonSpec.Duty;
import org.busyhour.scenarios.language.spec.ScenarioSpec;
import org.busyhour.scenarios.language.spec.ShiftSpec;
import org.busyhour.scenarios.language.spec.StaffingSpec;

/** Which breaks, meetings and training the people of a group have by plan. */
final class PlannedPauses {

    private PlannedPauses() {}

    /** Whether anybody of a group has any of a kind. */
    static boolean any(ScenarioSpec spec, GroupSpec group, Agent.Kind kind) {
        if (group.staffing() instanceof StaffingSpec.OnShifts shifts) {
            return shifts.crews().stream()
                    .flatMap(crew -> spec.shift(crew.shift().name()).stream())
                    .anyMatch(shift -> any(shift, kind));
        }
        return group.people().stream()
                .flatMap(person -> person.duties().stream())
                .anyMatch(duty -> any(duty, kind));
    }

    private static boolean any(Duty duty, Agent.Kind kind) {
        if (duty instanceof PersonSpec.Row row) {
            return any(row.shift(), kind);
        }
        return duty instanceof PersonSpec.Event event
                && event.what().within()
                && event.what().kind() == kind;
    }

    private static boolean any(ShiftSpec shift, Agent.Kind kind) {
        List<ShiftSpec.Absence> planned = switch (kind) {
            case BREAK -> shift.breaks();
            case MEETING -> shift.meetings();
            case TRAINING -> shift.training();
            case DUTY -> shift.duties();
        };
        return !planned.isEmpty();
    }
}
