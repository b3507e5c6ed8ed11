package org.busyhour.studies.compare;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

/** Small centres M/M/n+M: 72 calls an hour of four minutes each, and patience of three. */
final class Desks {
    private static final long HOUR = 60 * Ticks.PER_MINUTE;
    private static final int HOURS = 8;

    private Desks() {}

    /** One type of call and one group. */
    static Model of(int agents) {
        return of(List.of("calls"), agents);
    }

    /** A desk for each of some types of calls. */
    static Model of(List<String> types, int agents) {
        List<Long> starts = IntStream.range(0, HOURS).mapToObj(h -> h * HOUR).toList();
        List<AgentGroup> groups = IntStream.range(0, types.size())
                .mapToObj(type -> group(types.get(type) + "-desk", type, agents))
                .toList();
        return new Model(
                new Timeline(starts, HOURS * HOUR, HOURS * HOUR, Timeline.AtClose.SERVE, 0),
                types.stream().map(Desks::type).toList(),
                groups,
                Routing.DEFAULT,
                OptionalInt.empty());
    }

    /** The same centre, told in intervals of two hours. */
    static Model inTwoHours(Model model) {
        List<Long> starts =
                Stream.iterate(0L, t -> t < HOURS * HOUR, t -> t + 2 * HOUR).toList();
        return new Model(
                new Timeline(starts, HOURS * HOUR, HOURS * HOUR, Timeline.AtClose.SERVE, 0),
                model.types(),
                model.groups(),
                model.routing(),
                model.trunks());
    }

    private static ContactType type(String name) {
        return new ContactType(
                name,
                ArrivalProcess.Poisson.constant(0.02, HOURS * HOUR),
                Work.talk(new Distribution.Exponential(240)),
                Patience.of(new Distribution.Exponential(180)),
                ContactType.DEFAULT_PRIORITY,
                ServiceLevel.DEFAULT,
                Optional.empty(),
                OptionalInt.empty(),
                List.of());
    }

    private static AgentGroup group(String name, int type, int agents) {
        return new AgentGroup(
                name,
                Staffing.HeadCount.of(agents),
                List.of(Skill.of(type)),
                OptionalInt.empty(),
                OptionalDouble.of(24));
    }
}
