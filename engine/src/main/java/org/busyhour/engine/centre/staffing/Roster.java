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
import org.busyhour.engine.model.StopsBefore;
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
    private final List<Turn> turns = new ArrayList<>();
    private final List<Rest> rests = new ArrayList<>();
    private final int[] places;
    private final int unplanned;
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
        /** A pause of an agent, or the end of the shift, is so near that the agent takes nothing new. */
        LAST_CALL,
        /** A pause of an agent is due; the value is the place of its rest. */
        PAUSE_DUE,
        /** Another day begins for a group of head counts, just before its heads; the value is its number. */
        ABSENCE_DAY,
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
     * @param turn the place of the shift, or -1 for a head count
     */
    public record Plan(int group, int agent, int heads, long from, long to, int turn) {}

    /**
     * A shift of an agent.
     *
     * @param shift what was planned
     * @param number which of the agent's shifts it is, from 0
     * @param first which of them it is a further part of; itself if it is the first part
     */
    public record Turn(Agent.Shift shift, int number, int first) {}

    /**
     * A pause of an agent.
     *
     * @param pause what was planned
     * @param cut whether it ends as planned even if it began late
     * @param turn the place of the shift
     * @param number which of the shift's pauses it is, from 0
     */
    public record Rest(Agent.Pause pause, boolean cut, int turn, int number) {}

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
                    person(g, agent + i, people.people().get(i), group.stopsBefore());
                }
            } else if (group.staffing() instanceof Staffing.HeadCount heads) {
                for (long day = 0; group.quota().isPresent() && day < end; day += 24 * Ticks.PER_HOUR) {
                    entries.add(new Entry(
                            day, true, What.QUOTA_DAY, g, group.quota().getAsInt()));
                }
                List<Long> days = group.shrinkage().absence() > 0 ? absenceDays(g, timeline) : List.of();
                heads(g, heads, days);
            }
            agent += group.staffing().agents();
        }
        entries.sort(Comparator.comparingLong(Entry::time));
        boolean anytime = model.groups().stream().anyMatch(g -> g.shrinkage().anytime());
        unplanned = anytime ? 2 * model.agents() : 0;
        places = new int[rests.size()];
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).what() == What.PAUSE_DUE) {
                places[entries.get(i).value()] = i;
            }
        }
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
     * Returns a shift.
     *
     * @param place its place
     * @return the shift
     */
    public Turn turn(int place) {
        return turns.get(place);
    }

    /**
     * Returns the first of the instants that aren't planned: one a agent for leaving early, one for logging out.
     *
     * @return the place behind all entries
     */
    public int firstLeave() {
        return entries.size();
    }

    /**
     * Returns the first of those for logging out.
     *
     * @return its place
     */
    public int firstLogOut() {
        return entries.size() + unplanned / 2;
    }

    /**
     * Returns how many places entries and instants that aren't planned take.
     *
     * @return the number
     */
    public int count() {
        return entries.size() + unplanned;
    }

    /**
     * Returns where a pause stands among the entries.
     *
     * @param rest its place among the pauses
     * @return the place of its entry
     */
    public int entryOf(int rest) {
        return places[rest];
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

    /** On days on which others are absent, somebody may come though no more are planned. */
    private void heads(int group, Staffing.HeadCount count, List<Long> days) {
        int before = 0;
        for (int i = 0; i < count.starts().size() && count.starts().get(i) < end; i++) {
            int heads = count.heads().get(i);
            long from = count.starts().get(i);
            long to =
                    i + 1 < count.starts().size() ? Math.min(end, count.starts().get(i + 1)) : end;
            entries.add(new Entry(from, heads > before || days.contains(from), What.HEADS, group, heads));
            days.stream()
                    .filter(day -> day > from && day < to)
                    .forEach(day -> entries.add(new Entry(day, true, What.HEADS, group, heads)));
            plans.add(new Plan(group, -1, heads, from, to, -1));
            before = heads;
        }
        entries.add(new Entry(end, false, What.HEADS, group, 0));
    }

    /** Plans the days but the first, and returns when they begin. */
    private List<Long> absenceDays(int group, Timeline timeline) {
        List<Long> starts = new ArrayList<>();
        for (int day = 1; day < timeline.days().count(); day++) {
            long start = timeline.intervalStarts()
                    .get(timeline.days().firstIntervals().get(day));
            entries.add(new Entry(start, true, What.ABSENCE_DAY, group, day));
            starts.add(start);
        }
        return starts;
    }

    private void person(int group, int agent, Agent person, StopsBefore stops) {
        boolean worked = false;
        int first = 0;
        for (int number = 0; number < person.shifts().size(); number++) {
            Agent.Shift shift = person.shifts().get(number);
            first = shift.duty() == Agent.Duty.MORE_WORK ? first : number;
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
                plans.add(new Plan(group, agent, 1, from, to, turns.size()));
                turns.add(new Turn(shift, number, first));
                if (shift.end() <= end) {
                    lastCall(agent, from, to, stops.end());
                }
                for (int i = 0; i < shift.pauses().size(); i++) {
                    pause(agent, shift, i);
                    lastCall(agent, shift.pauses().get(i), from, to, stops.pause());
                }
                worked = true;
            }
        }
    }

    /** When a break is taken that is given as the queue allows, nobody knows before. */
    private void lastCall(int agent, Agent.Pause pause, long from, long to, long before) {
        if (!pause.flexible()) {
            lastCall(agent, from, Math.min(to, pause.start()), before);
        }
    }

    private void lastCall(int agent, long from, long to, long before) {
        if (before > 0 && to > from) {
            entries.add(new Entry(Math.max(from, to - before), false, What.LAST_CALL, agent, 0));
        }
    }

    private void pause(int agent, Agent.Shift shift, int number) {
        Agent.Pause pause = shift.pauses().get(number);
        if (pause.latestEnd() > 0 && pause.start() < end) {
            // A pause that began before the simulated time ends as planned.
            boolean begun = pause.latest() < 0;
            boolean cut = shift.late() == Agent.LateBreak.CUT || begun;
            entries.add(new Entry(Math.max(0, pause.start()), false, What.PAUSE_DUE, agent, rests.size()));
            rests.add(new Rest(pause, cut, turns.size() - 1, number));
        }
    }
}
