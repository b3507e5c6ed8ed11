package org.busyhour.studies.sensitivity;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
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
import org.busyhour.engine.model.Work;
import org.busyhour.engine.time.Ticks;

/** One type of call and one group. */
final class Desk {
    private static final long HOUR = Ticks.PER_HOUR;

    private Desk() {}

    /** Some hours around the clock, of which the first are left out. */
    static Timeline hours(int hours, int warmUp) {
        List<Long> starts = IntStream.range(0, hours).mapToObj(h -> h * HOUR).toList();
        return new Timeline(starts, hours * HOUR, hours * HOUR, Timeline.AtClose.STOP, warmUp * HOUR);
    }

    /** M/M/n+M: calls of four minutes, patience of three. */
    static Model of(Timeline timeline, double perHour, int agents) {
        return of(
                timeline,
                ArrivalProcess.Poisson.constant(perHour / 3600, timeline.end()),
                Staffing.HeadCount.of(agents));
    }

    static Model of(Timeline timeline, ArrivalProcess arrivals, Staffing staffing) {
        ContactType calls = new ContactType(
                "calls",
                arrivals,
                Work.talk(new Distribution.Exponential(240)),
                Patience.of(new Distribution.Exponential(180)),
                ContactType.DEFAULT_PRIORITY,
                ServiceLevel.DEFAULT,
                Optional.empty(),
                OptionalInt.empty(),
                List.of());
        AgentGroup desk =
                new AgentGroup("desk", staffing, List.of(Skill.of(0)), OptionalInt.empty(), OptionalDouble.of(24));
        return new Model(timeline, List.of(calls), List.of(desk), Routing.DEFAULT, OptionalInt.empty());
    }
}
