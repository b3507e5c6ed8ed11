package org.busyhour.engine.centre.staffing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.busyhour.engine.model.Agent;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Openings;
import org.busyhour.engine.model.Staffing;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.time.Ticks;

/**
 * All that is planned, as a list of entries in order of time: made once a model, shared by its replications.
 *
 * <p>Shifts are clipped to the simulated time: whoever is at work before it begins starts at its first tick, whoever
 * would work on is free at its end. A head count ends with it too.
 */
public final class Roster {
    private final List<Entry> entries = new ArrayList<>();
    private final List<Plan> plans = new ArrayList<>();
    private final List<Rest> rests = new ArrayList<>();
    private final long end;

    /** What an entry is about. */
    public enum What {
        /** A quota begins anew for the agents of a group of head counts; the value is the quota. */
        QUOTA_DAY,
        /** The centre closes; the value is how often it opens again. */
        CLOSE,
        /** The centre opens again. */
        OPEN,
        /** A head count of a group changes; the value is the new one. */
        HEADS,
        /** A shift of an agent begins; the value is the place of its plan. */
        SHIFT_START,
        /** A shift of an agent ends. */
        SHIFT_END,
        /** A further part of a split shift of an agent begins; the value is the place of its plan. */
        SHIFT_GOES_ON,
        /** An agent is on call from now on. */
        ON_CALL_START,
        /** An agent is no longer on call. */
        ON_CALL_END,
        /** A pause of an agent is due; the value is the place of its rest. */
        PAUSE_DUE,
        /** The simulated time is over. */
        STOP,
        /** The simulated time is over for deferred work that waits; contacts in hand are finished. */
        END
    }

    /**
     * An instant at which something is planned.
     *
     * @param time the instant
     * @param rises whether somebody comes, which goes before somebody's leaving at the same instant
     * @param what what happens
     * @param who the group or the agent that it is about
     * @param value more of it, see {@link What}
     */
    public record Entry(long time, boolean rises, What what, int who, int value) {}

    /**
     * A stretch of planned time.
     *
     * @param group the group
     * @param agent who, or -1 for a head count
     * @param heads how many
     * @param from since when
     * @param to until when
     */
    public record Plan(int group, int agent, int heads, long from, long to) {}

    /**
     * A pause of an agent.
     *
     * @param pause what was planned
     * @param cut whether it ends as planned even if it began late
     */
    public record Rest(Agent.Pause pause, boolean cut) {}

    /**
     * Lists what is planned.
     *
     * @param model the centre
     */
    public Roster(Model model) {
        Timeline timeline = model.timeline();
        end = timeline.end();
        if (timeline.atClose() == Timeline.AtClose.STOP) {
            entries.add(new Entry(end, false, What.STOP, 0, 0));
        } else {
            openings(timeline.openings());
            if (model.types().stream().anyMatch(ContactType::deferred)) {
                entries.add(new Entry(end, true, What.END, 0, 0));
            }
        }
        int agent = 0;
        for (int g = 0; g < model.groups().size(); g++) {
            AgentGroup group = model.groups().get(g);
            if (group.staffing() instanceof Staffing.People people) {
                for (int i = 0; i < people.people().size(); i++) {
                    person(g, agent + i, people.people().get(i));
                }
            } else if (group.staffing() instanceof Staffing.HeadCount heads) {
                for (long day = 0; group.quota().isPresent() && day < end; day += 24 * Ticks.PER_HOUR) {
                    entries.add(new Entry(
                            day, true, What.QUOTA_DAY, g, group.quota().getAsInt()));
                }
                heads(g, heads);
            }
            agent += group.staffing().agents();
        }
        entries.sort(Comparator.comparingLong(Entry::time));
    }

    /**
     * Returns the entries.
     *
     * @return all, in order of time
     */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * Returns the stretches of planned and paid time.
     *
     * @return all, in the order of groups and agents
     */
    public List<Plan> plans() {
        return plans;
    }

    /**
     * Returns how many pauses there are.
     *
     * @return the number, of all agents
     */
    public int rests() {
        return rests.size();
    }

    /**
     * Returns a pause.
     *
     * @param place the value of its entry
     * @return the pause
     */
    public Rest rest(int place) {
        return rests.get(place);
    }

    private void openings(Openings openings) {
        for (int i = 0; i < openings.count(); i++) {
            if (i > 0) {
                entries.add(new Entry(openings.opens().get(i), true, What.OPEN, 0, 0));
            }
            entries.add(new Entry(openings.closes().get(i), true, What.CLOSE, 0, openings.count() - 1 - i));
        }
    }

    private void heads(int group, Staffing.HeadCount count) {
        int before = 0;
        for (int i = 0; i < count.starts().size() && count.starts().get(i) < end; i++) {
            int heads = count.heads().get(i);
            long from = count.starts().get(i);
            long to =
                    i + 1 < count.starts().size() ? Math.min(end, count.starts().get(i + 1)) : end;
            entries.add(new Entry(from, heads > before, What.HEADS, group, heads));
            plans.add(new Plan(group, -1, heads, from, to));
            before = heads;
        }
        entries.add(new Entry(end, false, What.HEADS, group, 0));
    }

    private void person(int group, int agent, Agent person) {
        boolean worked = false;
        for (Agent.Shift shift : person.shifts()) {
            long from = Math.max(0, shift.start());
            long to = Math.min(end, shift.end());
            if (from < to && shift.duty() == Agent.Duty.ON_CALL) {
                entries.add(new Entry(from, true, What.ON_CALL_START, agent, 0));
                entries.add(new Entry(to, false, What.ON_CALL_END, agent, 0));
            } else if (from < to) {
                // Of a split shift that began before the simulated time the quota begins with the part that is left.
                boolean more = worked && shift.duty() == Agent.Duty.MORE_WORK;
                entries.add(new Entry(from, true, more ? What.SHIFT_GOES_ON : What.SHIFT_START, agent, plans.size()));
                entries.add(new Entry(to, false, What.SHIFT_END, agent, 0));
                plans.add(new Plan(group, agent, 1, from, to));
                shift.pauses().forEach(pause -> pause(agent, pause, shift.late()));
                worked = true;
            }
        }
    }

    private void pause(int agent, Agent.Pause pause, Agent.LateBreak late) {
        if (pause.end() > 0 && pause.start() < end) {
            // A pause that began before the simulated time ends as planned.
            boolean cut = late == Agent.LateBreak.CUT || pause.start() < 0;
            entries.add(new Entry(Math.max(0, pause.start()), false, What.PAUSE_DUE, agent, rests.size()));
            rests.add(new Rest(pause, cut));
        }
    }
}
