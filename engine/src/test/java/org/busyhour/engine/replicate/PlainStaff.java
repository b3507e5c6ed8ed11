package org.busyhour.engine.replicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.busyhour.engine.model.Agent;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.model.SideTask;
import org.busyhour.engine.model.Skill;
import org.busyhour.engine.model.Staffing;
import org.busyhour.engine.observe.AgentState;
import org.busyhour.engine.replicate.PlainEvents.Source;
import org.busyhour.engine.time.Ticks;
import org.jspecify.annotations.Nullable;

/** The agents of a {@link PlainCentre}: who is there, who is idle, who takes what. */
final class PlainStaff {
    private static final Comparator<PlainAgent> LONGEST_IDLE =
            Comparator.<PlainAgent>comparingLong(a -> a.idleSince).thenComparingInt(a -> a.number);

    private final PlainCentre centre;
    private final Model model;
    private final PlainEvents events;
    private final List<PlainAgent> agents = new ArrayList<>();
    private final int[] planned;
    private final int[] present;
    private final long[] excess;
    private final long[] excessSince;
    private final int[] lastOfGroup;
    private int last = -1;
    private int comers;

    PlainStaff(PlainCentre centre) {
        this.centre = centre;
        model = centre.model;
        events = centre.events;
        int groups = model.groups().size();
        planned = new int[groups];
        present = new int[groups];
        excess = new long[groups];
        excessSince = new long[groups];
        lastOfGroup = new int[groups];
        Arrays.fill(lastOfGroup, -1);
        for (int group = 0; group < groups; group++) {
            Staffing staffing = model.groups().get(group).staffing();
            for (int i = 0; i < staffing.agents(); i++) {
                agents.add(new PlainAgent(agents.size(), group, staffing instanceof Staffing.HeadCount));
            }
        }
    }

    /** The time that a group's agents were in a state, all handling being talk. */
    long spent(int group, AgentState state) {
        return of(group).stream()
                .mapToLong(a -> a.spent.getOrDefault(state, 0L))
                .sum();
    }

    long overtime(int group) {
        return excess[group] + of(group).stream().mapToLong(a -> a.overtime).sum();
    }

    long unpaid(int group) {
        return of(group).stream().mapToLong(a -> a.unpaid).sum();
    }

    long idleAfterQuota(int group) {
        return of(group).stream().mapToLong(a -> a.idleAfterQuota).sum();
    }

    long onCall(int group) {
        return of(group).stream()
                .mapToLong(agent -> agent.spent.getOrDefault(AgentState.ON_CALL, 0L)
                        + (agent.state == AgentState.OFF
                                ? agent.onCallUntil(model.timeline().end())
                                : 0))
                .sum();
    }

    void plan() {
        int number = 0;
        for (int group = 0; group < model.groups().size(); group++) {
            Staffing staffing = model.groups().get(group).staffing();
            if (staffing instanceof Staffing.People people) {
                for (Agent person : people.people()) {
                    PlainAgent agent = agents.get(number++);
                    person.shifts().forEach(shift -> plan(agent, shift));
                }
            } else {
                planQuota(group);
                plan(group, (Staffing.HeadCount) staffing);
                number += staffing.agents();
            }
        }
    }

    private void plan(PlainAgent agent, Agent.Shift shift) {
        long end = model.timeline().end();
        long from = Math.max(0, shift.start());
        long to = Math.min(end, shift.end());
        if (from >= to) {
            return;
        }
        if (shift.duty() == Agent.Duty.ON_CALL) {
            agent.onCall.add(new long[] {from, to});
            return;
        }
        comers++;
        boolean more = agent.planned && shift.duty() == Agent.Duty.MORE_WORK;
        agent.planned = true;
        events.at(from, PlainEvents.COMES, Source.PLAN, () -> startShift(agent, to, more));
        events.at(to, PlainEvents.GOES, Source.PLAN, () -> endShift(agent));
        for (Agent.Pause pause : shift.pauses()) {
            if (pause.end() > 0 && pause.start() < end) {
                boolean cut = shift.late() == Agent.LateBreak.CUT || pause.start() < 0;
                long due = Math.max(0, pause.start());
                events.at(
                        due,
                        PlainEvents.GOES,
                        Source.PLAN,
                        () -> pauseDue(agent, new PlainAgent.PlannedPause(pause, cut)));
            }
        }
    }

    private void planQuota(int group) {
        model.groups().get(group).quota().ifPresent(quota -> {
            for (long day = 0; day < model.timeline().end(); day += 24 * Ticks.PER_HOUR) {
                events.at(day, PlainEvents.COMES, Source.PLAN, () -> of(group).forEach(a -> beginQuota(a, quota)));
            }
        });
    }

    private void plan(int group, Staffing.HeadCount count) {
        long end = model.timeline().end();
        int before = 0;
        for (int i = 0; i < count.starts().size() && count.starts().get(i) < end; i++) {
            int heads = count.heads().get(i);
            boolean rises = heads > before;
            comers += rises ? 1 : 0;
            events.at(count.starts().get(i), rises ? PlainEvents.COMES : PlainEvents.GOES, Source.PLAN, () -> {
                comers -= rises ? 1 : 0;
                changeHeads(group, heads);
            });
            before = heads;
        }
        events.at(end, PlainEvents.GOES, Source.PLAN, () -> changeHeads(group, 0));
    }

    boolean nobodyLeft(boolean opensAgain) {
        return (opensAgain || comers == 0)
                && agents.stream()
                        .noneMatch(a -> (a.hand != null && !a.hand.onHold) || a.pausing() || mayTakeAfterTask(a));
    }

    private boolean mayTakeAfterTask(PlainAgent agent) {
        return agent.state == AgentState.SIDE_WORK
                && agent.quotaLeft > 0
                && centre.waiting.stream()
                        .anyMatch(c -> c.onlyGroup == PlainContact.ANY_GROUP
                                ? centre.skill(agent.group, c.type) != null
                                : c.onlyGroup == agent.group);
    }

    void release() {
        agents.stream()
                .filter(a -> a.state == AgentState.AVAILABLE)
                .sorted(LONGEST_IDLE)
                .filter(this::mayLeave)
                .forEach(this::signOut);
    }

    void stop() {
        long now = events.now();
        for (PlainAgent agent : agents) {
            if (agent.hand != null) {
                centre.log(agent.hand.cutOff(agent));
            }
            if (agent.state != AgentState.OFF && !agent.ofHeads) {
                agent.overtime += Math.max(0, now - agent.plannedEnd);
            }
            agent.become(AgentState.OFF, now);
        }
        for (int group = 0; group < excess.length; group++) {
            recordExcess(group);
        }
    }

    void take(PlainAgent agent, PlainContact contact) {
        agent.become(AgentState.TALKING, events.now());
        agent.hand = contact;
        contact.knownBy = agent.number;
        agent.quotaLeft--;
        agent.answered++;
    }

    void endContact(PlainAgent agent) {
        agent.handled += events.now() - agent.since;
        agent.hand = null;
        agent.idleSince = events.now();
        seek(agent);
    }

    /** Who of the idle of some groups, the preferred first, takes a contact. */
    @Nullable
    PlainAgent idleFor(List<Integer> groups, PlainContact contact) {
        List<PlainAgent> left = groups.stream()
                .filter(group -> idle(List.of(group)).size() > centre.kept(group, contact.type))
                .flatMap(group -> idle(List.of(group)).stream())
                .toList();
        for (Routing.AgentScope scope : model.routing().agentScopes()) {
            left = scoped(scope, left, contact);
            if (scope == Routing.AgentScope.SAME_AGENT && left.size() == 1 && left.get(0).number == contact.knownBy) {
                return left.get(0);
            }
        }
        return model.routing().uses(Routing.AgentScope.PREFERENCE) ? inGroup(left, contact) : anywhere(left, contact);
    }

    private List<PlainAgent> scoped(Routing.AgentScope scope, List<PlainAgent> idle, PlainContact contact) {
        List<PlainAgent> better = idle.stream()
                .filter(agent -> switch (scope) {
                    case ALL -> true;
                    case SAME_AGENT -> agent.number == contact.knownBy;
                    case LOCAL -> centre.local(contact.type, agent.group);
                    case PREFERENCE -> agent.group == idle.get(0).group;
                })
                .toList();
        return better.isEmpty() ? idle : better;
    }

    private @Nullable PlainAgent anywhere(List<PlainAgent> idle, PlainContact contact) {
        PlainAgent chosen = choose(idle, last, contact.type);
        last = chosen == null ? last : chosen.number;
        return chosen;
    }

    private @Nullable PlainAgent inGroup(List<PlainAgent> idle, PlainContact contact) {
        if (idle.isEmpty()) {
            return null;
        }
        int group = idle.get(0).group;
        PlainAgent chosen = choose(idle, lastOfGroup[group], contact.type);
        lastOfGroup[group] = chosen == null ? lastOfGroup[group] : chosen.number;
        return chosen;
    }

    @Nullable
    PlainAgent idleOf(int group, int type) {
        if (idle(List.of(group)).size() <= centre.kept(group, type)) {
            return null;
        }
        PlainAgent chosen = choose(idle(List.of(group)), lastOfGroup[group], type);
        lastOfGroup[group] = chosen == null ? lastOfGroup[group] : chosen.number;
        return chosen;
    }

    /** Nobody is kept for others any more. */
    void lookAgain() {
        for (PlainAgent agent : agents) {
            if (agent.state == AgentState.AVAILABLE && agent.quotaLeft > 0) {
                PlainContact contact = PlainChoice.of(centre, agent);
                if (contact != null) {
                    centre.dequeue(contact);
                    centre.work().answer(contact, agent);
                }
            }
        }
    }

    /** How many of a group are idle. */
    int idleIn(int group) {
        return idle(List.of(group)).size();
    }

    /** How many of a group are at work, busy or not. */
    long atWork(int group) {
        return of(group).stream().filter(a -> a.state.atWork()).count();
    }

    /** How many others of an agent's group are idle. */
    long idleBeside(PlainAgent agent) {
        return idle(List.of(agent.group)).stream().filter(a -> a != agent).count();
    }

    private List<PlainAgent> idle(List<Integer> groups) {
        return agents.stream()
                .filter(a -> a.state == AgentState.AVAILABLE && a.quotaLeft > 0 && groups.contains(a.group))
                .toList();
    }

    private @Nullable PlainAgent choose(List<PlainAgent> idle, int lastTaken, int type) {
        Comparator<PlainAgent> order = switch (model.routing().agentOrder()) {
            case LONGEST_IDLE -> LONGEST_IDLE;
            case LEAST_OCCUPIED ->
                Comparator.<PlainAgent>comparingDouble(a -> a.occupancy).thenComparing(LONGEST_IDLE);
            case ROUND_ROBIN ->
                Comparator.<PlainAgent, Boolean>comparing(a -> a.number <= lastTaken)
                        .thenComparingInt(a -> a.number);
            case FEWEST_CONTACTS ->
                Comparator.<PlainAgent>comparingInt(a -> a.answered).thenComparing(LONGEST_IDLE);
            case MOST_SKILLED ->
                Comparator.<PlainAgent>comparingInt(a -> -skills(a).size()).thenComparing(LONGEST_IDLE);
            case LEAST_SKILLED ->
                Comparator.<PlainAgent>comparingInt(a -> skills(a).size()).thenComparing(LONGEST_IDLE);
            case FASTEST ->
                Comparator.<PlainAgent>comparingDouble(a -> -speed(a, type)).thenComparing(LONGEST_IDLE);
            case CHEAPEST ->
                Comparator.<PlainAgent>comparingDouble(a -> cost(a) / speed(a, type))
                        .thenComparing(LONGEST_IDLE);
            case RANDOM, POLICY -> throw new IllegalArgumentException("chance");
        };
        return idle.stream().min(order).orElse(null);
    }

    private List<Skill> skills(PlainAgent agent) {
        return model.groups().get(agent.group).skills();
    }

    private double speed(PlainAgent agent, int type) {
        return skills(agent).stream()
                .filter(s -> s.type() == type)
                .mapToDouble(Skill::speed)
                .findFirst()
                .orElse(1);
    }

    private double cost(PlainAgent agent) {
        return model.groups().get(agent.group).costPerHour().orElseThrow();
    }

    /** What a free agent does next. */
    private void seek(PlainAgent agent) {
        if (mayLeave(agent) && !centre.staying()) {
            signOut(agent);
        } else if (!startPause(agent)) {
            PlainContact contact = agent.quotaLeft > 0 ? PlainChoice.of(centre, agent) : null;
            if (contact != null) {
                centre.dequeue(contact);
                centre.work().answer(contact, agent);
            } else if (mayLeave(agent) || !beginTask(agent)) {
                wait(agent);
            }
        }
    }

    /** For want of contacts an agent takes the group's tasks in turn. */
    private boolean beginTask(PlainAgent agent) {
        List<SideTask> tasks = model.groups().get(agent.group).whenIdle();
        if (tasks.isEmpty()) {
            return false;
        }
        SideTask task = tasks.get(agent.tasks++ % tasks.size());
        agent.become(AgentState.SIDE_WORK, events.now());
        long end = events.now() + Math.max(Ticks.PER_SECOND, PlainCentre.constant(task.length()));
        events.at(end, PlainEvents.WORK_ENDS, Source.WORK, () -> seek(agent));
        return true;
    }

    private void wait(PlainAgent agent) {
        agent.become(AgentState.AVAILABLE, events.now());
        double total = agent.handled + (double) agent.available;
        agent.occupancy = total > 0 ? agent.handled / total : 0;
    }

    private boolean startPause(PlainAgent agent) {
        long now = events.now();
        while (!agent.due.isEmpty()) {
            PlainAgent.PlannedPause next = agent.due.remove();
            Agent.Pause pause = next.pause();
            long end = next.cut() ? pause.end() : now + pause.length();
            if (end > now) {
                agent.become(PlainAgent.state(pause.kind()), now);
                agent.taking = next;
                agent.pauseEnd = events.at(end, PlainEvents.COMES, Source.WORK, () -> seek(agent));
                return true;
            }
        }
        return false;
    }

    private boolean mayLeave(PlainAgent agent) {
        return agent.ofHeads ? present[agent.group] > planned[agent.group] : agent.leaving;
    }

    private void signIn(PlainAgent agent) {
        agent.idleSince = events.now();
        agent.leaving = false;
    }

    private void signOut(PlainAgent agent) {
        agent.become(AgentState.OFF, events.now());
        agent.due.clear();
        if (agent.ofHeads) {
            recordExcess(agent.group);
            present[agent.group]--;
        } else {
            agent.overtime += Math.max(0, events.now() - agent.plannedEnd);
        }
    }

    private void startShift(PlainAgent agent, long to, boolean more) {
        comers--;
        if (agent.state == AgentState.OFF) {
            signIn(agent);
        } else {
            agent.overtime += Math.max(0, events.now() - agent.plannedEnd);
            agent.leaving = false;
            agent.due.clear();
            cancelPause(agent);
        }
        agent.plannedEnd = to;
        if (!more) {
            beginQuota(agent, quota(agent.group));
        }
        if (agent.hand == null && agent.state != AgentState.SIDE_WORK) {
            seek(agent);
        }
    }

    private void endShift(PlainAgent agent) {
        if (agent.plannedEnd > events.now() || agent.state == AgentState.OFF) {
            return;
        }
        agent.leaving = true;
        agent.due.clear();
        boolean idle = agent.state == AgentState.AVAILABLE && !centre.staying();
        if (idle || agent.pausing()) {
            cancelPause(agent);
            signOut(agent);
        }
    }

    private static void cancelPause(PlainAgent agent) {
        if (agent.pausing() && agent.pauseEnd != null) {
            agent.pauseEnd.cancel();
        }
    }

    private void pauseDue(PlainAgent agent, PlainAgent.PlannedPause pause) {
        if (agent.state != AgentState.OFF && !agent.leaving) {
            agent.due.add(pause);
            if (agent.state == AgentState.AVAILABLE) {
                seek(agent);
            }
        }
    }

    private void changeHeads(int group, int heads) {
        recordExcess(group);
        planned[group] = heads;
        while (present[group] > heads && !centre.staying()) {
            PlainAgent leaver = of(group).stream()
                    .filter(a -> a.state == AgentState.AVAILABLE)
                    .min(LONGEST_IDLE)
                    .orElse(null);
            if (leaver == null) {
                return;
            }
            signOut(leaver);
        }
        for (PlainAgent agent : of(group)) {
            if (agent.state == AgentState.OFF && present[group] < heads) {
                present[group]++;
                signIn(agent);
                seek(agent);
            }
        }
    }

    private void recordExcess(int group) {
        excess[group] += Math.max(0, present[group] - planned[group]) * (events.now() - excessSince[group]);
        excessSince[group] = events.now();
    }

    private int quota(int group) {
        return model.groups().get(group).quota().orElse(Integer.MAX_VALUE);
    }

    private void beginQuota(PlainAgent agent, int quota) {
        boolean exhausted = agent.state == AgentState.AVAILABLE && agent.quotaLeft <= 0;
        if (exhausted) {
            agent.become(AgentState.AVAILABLE, events.now());
        }
        agent.quotaLeft = quota;
        if (exhausted && agent.ofHeads) {
            seek(agent);
        }
    }

    private List<PlainAgent> of(int group) {
        return agents.stream().filter(a -> a.group == group).toList();
    }
}
