package org.busyhour.studies.sweep;

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
import org.busyhour.engine.model.Work;
import org.busyhour.engine.time.Ticks;

/** Small centres: two hours, a call a minute of three minutes each, and patience of two. */
public final class Teams {
    private static final long HOUR = 60 * Ticks.PER_MINUTE;

    private Teams() {}

    /** A centre with some agents at 20 an hour. */
    public static Model of(int agents) {
        return of(agents, 180);
    }

    /** The same with another mean talk. */
    public static Model of(int agents, double talk) {
        return of(ArrivalProcess.Poisson.constant(1 / 60.0, 2 * HOUR), agents, talk);
    }

    /** The same with other arrivals. */
    public static Model of(ArrivalProcess arrivals, int agents, double talk) {
        ContactType calls = new ContactType(
                "calls",
                arrivals,
                Work.talk(new Distribution.Exponential(talk)),
                Patience.of(new Distribution.Exponential(120)),
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
                OptionalDouble.of(20));
        return new Model(
                new Timeline(List.of(0L, HOUR), 2 * HOUR, 2 * HOUR, Timeline.AtClose.SERVE, 0),
                List.of(calls),
                List.of(desk),
                Routing.DEFAULT,
                OptionalInt.empty());
    }
}
