package org.busyhour.engine.centre;

import java.util.List;
import java.util.stream.IntStream;
import org.busyhour.engine.centre.staffing.Roster;
import org.busyhour.engine.model.Agent;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.AgentNames;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.random.Purpose;
import org.busyhour.engine.random.Sampler;
import org.busyhour.engine.random.Stream;
import org.busyhour.engine.random.Streams;
import org.jspecify.annotations.Nullable;

/** By how much breaks last longer than planned: drawn from the address of the agent, by shift and break. */
final class Overruns {
    private final List<AgentGroup> groups;
    private final Roster roster;
    private final int[] groupOf;
    private final List<String> names;
    private final Stream random = Streams.generator(0);
    private final @Nullable Sampler[] samplers;
    private final long[] addresses;

    private Overruns(Model model, Roster roster) {
        groups = model.groups();
        this.roster = roster;
        names = AgentNames.of(model);
        addresses = new long[model.agents()];
        groupOf = IntStream.range(0, groups.size())
                .flatMap(g -> IntStream.generate(() -> g)
                        .limit(groups.get(g).staffing().agents()))
                .toArray();
        samplers = groups.stream()
                .map(group -> group.shrinkage()
                        .longerBreaks()
                        .map(longer -> new Sampler(longer, random))
                        .orElse(null))
                .toArray(Sampler[]::new);
    }

    /** Returns them, or nothing where all breaks last as long as planned. */
    static @Nullable Overruns of(Model model, Roster roster) {
        boolean any = model.groups().stream()
                .anyMatch(group -> group.shrinkage().longerBreaks().isPresent());
        return any ? new Overruns(model, roster) : null;
    }

    void reset(Streams streams) {
        for (int agent = 0; agent < addresses.length; agent++) {
            addresses[agent] = streams.address(Purpose.BREAK, names.get(agent));
        }
    }

    /** Draws by how much; 0 for a meeting. */
    long draw(int agent, Roster.Rest rest) {
        Sampler longer = samplers[groupOf[agent]];
        if (longer == null || rest.pause().kind() != Agent.Kind.BREAK) {
            return 0;
        }
        long shift = Streams.within(addresses[agent], roster.turn(rest.turn()).number());
        Streams.restart(random, Streams.within(shift, rest.number()));
        return longer.next();
    }
}
