package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Patience;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.model.ServiceLevel;
import org.busyhour.engine.model.Skill;
import org.busyhour.engine.model.Staffing;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.model.TraceTable;
import org.busyhour.engine.model.Work;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.StaffFact;
import org.busyhour.engine.tally.Tally;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

class ClosingTest {
    private static final long END = 100 * Ticks.PER_SECOND;

    private static AgentGroup one(String name, Skill skill) {
        return new AgentGroup(
                name, Staffing.HeadCount.of(1), List.of(skill), OptionalInt.empty(), OptionalDouble.empty());
    }

    private static Model deskWithHelperAfter45Seconds(TraceTable contacts) {
        var type = new ContactType(
                "calls",
                new ArrivalProcess.Trace(contacts),
                Work.talk(new Distribution.Constant(1000)),
                Patience.INFINITE,
                ContactType.DEFAULT_PRIORITY,
                ServiceLevel.DEFAULT,
                Optional.empty(),
                OptionalInt.empty(),
                List.of());
        return new Model(
                new Timeline(List.of(0L), END, END, Timeline.AtClose.SERVE, 0),
                List.of(type),
                List.of(one("desk", Skill.of(0)), one("helper", new Skill(0, 45 * Ticks.PER_SECOND, 1))),
                Routing.DEFAULT,
                OptionalInt.empty());
    }

    @Test
    void helperWhoStaysForTheLastInLine_answersIt() {
        // The desk is busy from 0 to 1000 s. The second contact comes at 80 s, closing is at 100 s, and the helper, who
        // stays because it
        // waits, takes it at 125 s, which empties the line: available for 100 s in time and 25 s after it, then 1000 s
        // of talk.
        TraceTable contacts = new TraceTable.Builder()
                .add(0, -1, -1, -1, -1, -1)
                .add(80 * Ticks.PER_SECOND, -1, -1, -1, -1, -1)
                .build();
        Tally tally = Replications.run(deskWithHelperAfter45Seconds(contacts), new Plan(1, 1, 1), Progress.NONE)
                .replications()
                .get(0);

        assertThat(tally.contacts(0, 1, ContactFact.ANSWERED)).isEqualTo(2);
        assertThat(tally.contacts(0, 1, ContactFact.WAIT_MAX)).isEqualTo(45 * Ticks.PER_SECOND);
        assertThat(tally.staff(1, 1, StaffFact.AVAILABLE)).isEqualTo(100 * Ticks.PER_SECOND);
        assertThat(tally.staff(1, 2, StaffFact.AVAILABLE)).isEqualTo(25 * Ticks.PER_SECOND);
        assertThat(tally.staff(1, 2, StaffFact.OVERTIME)).isEqualTo(1025 * Ticks.PER_SECOND);
    }
}
