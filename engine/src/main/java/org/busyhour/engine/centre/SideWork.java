package org.busyhour.engine.centre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.busyhour.engine.centre.state.Agents;
import org.busyhour.engine.kernel.EventList;
import org.busyhour.engine.model.AgentNames;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.SideTask;
import org.busyhour.engine.observe.AgentState;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.random.Purpose;
import org.busyhour.engine.random.Sampler;
import org.busyhour.engine.random.Stream;
import org.busyhour.engine.random.Streams;
import org.busyhour.engine.time.Ticks;
import org.jspecify.annotations.Nullable;

/**
 * What agents do for want of contacts: the tasks of their group in turn, one after the other. Whoever has begun one
 * finishes it, whatever waits, and then looks for contacts again.
 */
final class SideWork {
    /** So that the clock goes on. */
    private static final long SHORTEST = Ticks.PER_SECOND;

    private final List<List<SideTask>> tasks = new ArrayList<>();
    private final List<String> names;
    private final Agents agents;
    private final Staff staff;
    private final EventList work;
    private final Sampler[][] lengths;
    private final int[] turn;
    private Observer observer;

    @SuppressWarnings("NullAway.Init") // the observer comes with reset
    private SideWork(Model model, Staff staff, Agents agents, EventList work) {
        model.groups().forEach(group -> tasks.add(group.whenIdle()));
        names = AgentNames.of(model);
        this.agents = agents;
        this.staff = staff;
        this.work = work;
        lengths = new Sampler[agents.count()][];
        turn = new int[agents.count()];
    }

    /** Returns what knows of it; absent where no group does anything for want of contacts. */
    static @Nullable SideWork of(Model model, Staff staff, Agents agents, EventList work) {
        boolean any =
                model.groups().stream().anyMatch(group -> !group.whenIdle().isEmpty());
        return any ? new SideWork(model, staff, agents, work) : null;
    }

    void reset(Streams streams, Observer listener) {
        observer = listener;
        Arrays.fill(turn, 0);
        for (int agent = 0; agent < lengths.length; agent++) {
            Stream own = streams.stream(Purpose.SIDE_WORK, names.get(agent));
            lengths[agent] = of(agent).stream()
                    .map(task -> new Sampler(task.length(), own))
                    .toArray(Sampler[]::new);
        }
    }

    /** Lets an agent who has no contact begin with the next task; tells whether the group has any. */
    boolean begin(int agent, long now) {
        int number = lengths[agent].length;
        if (number == 0) {
            return false;
        }
        int task = turn[agent];
        turn[agent] = (task + 1) % number;
        agents.become(agent, AgentState.SIDE_WORK, now);
        observer.sideTask(now, agent, task);
        work.schedule(agent, now + Math.max(SHORTEST, lengths[agent][task].next()), Kind.WORK_ENDS);
        return true;
    }

    /** Tells whether an agent has a task in hand. */
    boolean does(int agent) {
        return agents.state(agent) == AgentState.SIDE_WORK;
    }

    /** Tells whether nobody has anything else in hand, nor is on a pause, nor may take what waits behind a task. */
    boolean nobodyElseWorks() {
        return IntStream.range(0, agents.count())
                .noneMatch(agent -> work.pending(agent) && (!does(agent) || staff.mayTakeLater(agent)));
    }

    /** An agent has finished a task, if it was one; tells whether. */
    boolean ends(int agent, long now) {
        if (!does(agent)) {
            return false;
        }
        tell(agent, now);
        staff.seek(agent, now);
        return true;
    }

    /** A task is over, or the simulated time. */
    void tell(int agent, long now) {
        observer.spent(agent, AgentState.SIDE_WORK, agents.get(agent, Agents.SINCE), now);
    }

    private List<SideTask> of(int agent) {
        return tasks.get(agents.group(agent));
    }
}
