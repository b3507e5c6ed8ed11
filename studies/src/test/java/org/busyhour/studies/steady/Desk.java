package org.busyhour.studies.steady;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.LongStream;
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

/**
 * M/M/n, or M/M/n+M, that starts empty and never closes.
 *
 * @param perHour how many contacts are expected in an hour
 * @param handlingSeconds the mean handling time
 * @param patience how long they wait
 * @param agents how many agents there are
 */
record Desk(double perHour, double handlingSeconds, Patience patience, int agents) {
    private static final long HOUR = 3_600 * Ticks.PER_SECOND;

    /** Returns a desk that knows no bounds of waiting. */
    static Desk patient(double perHour, double handlingSeconds, int agents) {
        return new Desk(perHour, handlingSeconds, Patience.INFINITE, agents);
    }

    /** Returns the desk over some hours, reported by the hour. */
    Model hours(int hours, int warmUp) {
        long end = hours * HOUR;
        ContactType calls = new ContactType(
                "calls",
                ArrivalProcess.Poisson.constant(perHour / 3_600, end),
                Work.talk(new Distribution.Exponential(handlingSeconds)),
                patience,
                ContactType.DEFAULT_PRIORITY,
                ServiceLevel.DEFAULT,
                Optional.empty(),
                OptionalInt.empty(),
                List.of());
        AgentGroup desk = new AgentGroup(
                "desk",
                Staffing.HeadCount.of(agents),
                List.of(Skill.of(0)),
                OptionalInt.empty(),
                OptionalDouble.empty());
        List<Long> starts =
                LongStream.range(0, hours).map(i -> i * HOUR).boxed().toList();
        Timeline timeline = new Timeline(starts, end, end, Timeline.AtClose.STOP, warmUp * HOUR);
        return new Model(timeline, List.of(calls), List.of(desk), Routing.DEFAULT, OptionalInt.empty());
    }
}
