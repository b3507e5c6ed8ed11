package org.busyhour.engine.centre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.busyhour.engine.centre.routing.IdleAgents;
import org.busyhour.engine.centre.state.Agents;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Staffing;
import org.busyhour.engine.observe.Absence;
import org.busyhour.engine.observe.AgentState;
import org.busyhour.engine.observe.Observer;
import org.jspecify.annotations.Nullable;

/** Groups of which the plan says how many are there, and not who. */
final class HeadCounts {
    private final Centre centre;
    private final Attendance attendance;
    private final Agents agents;
    private final IdleAgents available;
    private final boolean[] headCount;
    private final int[] planned;
    /** How many more agents of a group of heads are there than planned; 0 of a group with shifts. */
    private final int[] surplus;

    private final long[] excessSince;
    private final @Nullable Absences absences;
    /** How many heads the plan has, how many of them are absent, and since when; only where some may be. */
    private final int[] heads;

    private final int[] absent;
    private final long[] absentSince;
    private final int[] day;
    /** How many of the heads have been expected today. */
    private final int[] expected;

    /** By group: of those who are too many, the rules that had called some; who has gone was the one called first. */
    private final List<List<Called>> released = new ArrayList<>();

    private Observer observer;

    @SuppressWarnings("NullAway.Init") // the observer comes with reset, before any event
    HeadCounts(Model model, Centre centre, Attendance attendance, Agents agents, @Nullable Absences absences) {
        this.centre = centre;
        this.attendance = attendance;
        this.agents = agents;
        this.absences = absences;
        available = IdleAgents.longestFirst(agents);
        int groups = model.groups().size();
        headCount = new boolean[groups];
        planned = new int[groups];
        surplus = new int[groups];
        excessSince = new long[groups];
        heads = new int[groups];
        absent = new int[groups];
        absentSince = new long[groups];
        day = new int[groups];
        expected = new int[groups];
        for (int g = 0; g < groups; g++) {
            released.add(new ArrayList<>());
            headCount[g] = model.groups().get(g).staffing() instanceof Staffing.HeadCount;
        }
    }

    void reset(Observer listener) {
        observer = listener;
        available.clear();
        Arrays.fill(planned, 0);
        Arrays.fill(surplus, 0);
        released.forEach(List::clear);
        Arrays.fill(excessSince, 0);
        Arrays.fill(heads, 0);
        Arrays.fill(absent, 0);
        Arrays.fill(day, 0);
        Arrays.fill(expected, 0);
    }

    /** Tells whether a group is planned in heads. */
    boolean plans(int group) {
        return headCount[group];
    }

    /** Tells whether more of a group are there than planned. */
    boolean tooMany(int group) {
        return surplus[group] > 0;
    }

    /** The simulated time is over for all groups. */
    void stop(long now) {
        for (int group = 0; group < planned.length; group++) {
            recordExcess(group, now);
            recordAbsence(group, now);
        }
    }

    /** The plan has another number of heads. */
    void change(int group, int planned, long now) {
        heads[group] = planned;
        expect(group, planned - missing(group, now), now);
    }

    /** Another day begins, on which others are absent; how many are planned from then on is told next. */
    void changeDay(int group, int number) {
        day[group] = number;
        expected[group] = 0;
    }

    /** Returns how many heads of the plan aren't there today: those of its first agents who are absent. */
    private int missing(int group, long now) {
        if (absences == null || !absences.some(group)) {
            return 0;
        }
        recordAbsence(group, now);
        int before = missing(group, expected[group]);
        absent[group] = missing(group, heads[group]);
        if (heads[group] > expected[group]) {
            observer.expected(now, group, -1, heads[group] - expected[group], absent[group] - before);
            expected[group] = heads[group];
        }
        return absent[group];
    }

    private int missing(int group, int of) {
        int first = agents.first(group);
        return (int) IntStream.range(first, first + of)
                .filter(agent -> absences != null && absences.misses(group, agent, day[group]))
                .count();
    }

    private void recordAbsence(int group, long now) {
        if (absences != null && absent[group] > 0 && now > absentSince[group]) {
            Observer.Missed missed = new Observer.Missed(group, -1, absent[group], Absence.SHIFT, absences.paid(group));
            observer.missed(missed, absentSince[group], now);
        }
        absentSince[group] = now;
    }

    private void expect(int group, int present, long now) {
        recordExcess(group, now);
        surplus[group] += planned[group] - present;
        planned[group] = present;
        if (!centre.staying()) {
            sendHome(group, now);
        }
        fill(group, now);
    }

    /** One more than planned is there from now on, because a rule has called. */
    void called(int group, long now) {
        recordExcess(group, now);
        surplus[group]--;
        fill(group, now);
    }

    /** One of those whom a rule has called may go. */
    void released(int group, Called by, long now) {
        recordExcess(group, now);
        surplus[group]++;
        released.get(group).add(by);
        if (!centre.staying()) {
            sendHome(group, now);
        }
    }

    private void fill(int group, long now) {
        for (int agent = agents.first(group); surplus[group] < 0; agent++) {
            if (agents.state(agent) == AgentState.OFF) {
                surplus[group]++;
                attendance.comeToWork(agent, now);
            }
        }
    }

    /** As many available agents go as are too many, the longest idle first. */
    void sendHome(int group, long now) {
        int tooMany = surplus[group];
        if (tooMany <= 0) {
            return;
        }
        for (int agent = agents.first(group); agent < agents.first(group + 1); agent++) {
            if (agents.state(agent) == AgentState.AVAILABLE) {
                available.add(agent);
            }
        }
        for (; tooMany > 0 && available.count(group) > 0; tooMany--) {
            int agent = available.choose(group, 0, 0);
            available.remove(agent);
            attendance.leaveIdle(agent, now);
        }
        available.clear();
    }

    /** Somebody of a group has gone. */
    void gone(int group, long now) {
        recordExcess(group, now);
        surplus[group]--;
    }

    private void recordExcess(int group, long now) {
        int excess = surplus[group];
        if (excess > 0 && now > excessSince[group]) {
            observer.overtime(group, -1, excess, excessSince[group], now);
        }
        List<Called> called = released.get(group);
        while (called.size() > Math.max(0, excess)) {
            called.remove(0);
        }
        if (now > excessSince[group]) {
            called.forEach(by -> observer.calledUp(by.rule(), by.at(), group, -1, excessSince[group], now));
        }
        excessSince[group] = now;
    }
}
