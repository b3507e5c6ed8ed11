package org.busyhour.scenarios.language.spec;

import java.util.List;
import org.busyhour.engine.model.Agent.LateBreak;
import org.busyhour.scenarios.language.value.BreakTime;
import org.busyhour.scenarios.language.value.ShiftHours;
import org.busyhour.scenarios.language.yaml.Node;

/**
 * A shift, worked on each day of the run.
 *
 * @param name its name
 * @param hours when it starts and ends
 * @param breaks its breaks
 * @param meetings its meetings
 * @param lateBreaks what becomes of a break that starts late
 * @param at where it was written
 */
public record ShiftSpec(
        String name, ShiftHours hours, List<Absence> breaks, List<Absence> meetings, LateBreak lateBreaks, Node at) {

    /** Copies the lists. */
    public ShiftSpec {
        breaks = List.copyOf(breaks);
        meetings = List.copyOf(meetings);
    }

    /**
     * A break or a meeting.
     *
     * @param time when and how long
     * @param at where it was written
     */
    public record Absence(BreakTime time, Node at) {}
}
