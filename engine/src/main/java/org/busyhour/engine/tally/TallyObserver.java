package org.busyhour.engine.tally;

import java.util.Arrays;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.AllocationRule;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.observe.AgentState;
import org.busyhour.engine.observe.ContactView;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.observe.Outcome;

/**
 * Counts what a centre announces, into a {@link Tally} and {@link Histograms}.
 *
 * <p>This is the hot path: a fact is one addition to one array, indices are computed once a call, and a time that began
 * in the current row is added whole; only a time that spans rows is cut up.
 */
public final class TallyObserver implements Observer {
    private static final int[] FACT_OF_STATE = factOfState();
    private static final int HANDLED_PARTS = ContactFact.HANDLED.ordinal();

    private final long[] rowStarts;
    private final boolean[] quotas;
    private final Histograms histograms;
    private final long[] contacts;
    private final long[] staff;
    private final long[] agents;
    private final long[] centreQueueMax;
    private final Tally tally;
    private final int[] groupOf;
    private final long[] thresholds;
    private final long[] shortLimits;
    private final long[] limits;
    private final boolean[] forces;
    private final int[] waiting;
    private final int typeStride;
    private final int groupStride;
    private ContactView view;
    private int row;
    private long rowStart;
    private int centreWaiting;

    /**
     * Starts to listen.
     *
     * @param model the centre
     * @param tally where facts are added
     * @param histograms where waits and handling times are added
     */
    @SuppressWarnings("NullAway.Init") // the view comes with begin, before any other call
    public TallyObserver(Model model, Tally tally, Histograms histograms) {
        this.tally = tally;
        this.histograms = histograms;
        rowStarts = model.timeline().rowStarts();
        quotas = new boolean[model.groups().size()];
        for (int g = 0; g < quotas.length; g++) {
            quotas[g] = model.groups().get(g).quota().isPresent();
        }
        contacts = tally.contacts();
        staff = tally.staff();
        agents = tally.agents();
        centreQueueMax = tally.centreQueueMax();
        groupOf = groupOf(model);
        typeStride = tally.contactIndex(1, 0);
        groupStride = tally.staffIndex(1, 0);
        int types = model.types().size();
        thresholds = new long[types];
        shortLimits = new long[types];
        limits = new long[types];
        forces = new boolean[types];
        waiting = new int[types];
        for (int i = 0; i < types; i++) {
            ContactType type = model.types().get(i);
            thresholds[i] = type.serviceLevel().threshold();
            shortLimits[i] = type.serviceLevel().shortLimit();
            limits[i] = type.allocation().map(AllocationRule::limit).orElse(0L);
            forces[i] = type.allocation()
                    .map(a -> a.then() != AllocationRule.Then.FINISH)
                    .orElse(false);
        }
    }

    /**
     * Ends the replication: adds to the histograms the answered who didn't wait.
     *
     * <p>Most contacts don't; they are counted here from the facts, all at once, and not one by one.
     */
    public void finish() {
        int types = waiting.length;
        int groups = quotas.length;
        for (int row = 1; row < rowStarts.length; row++) {
            for (int type = 0; type < types; type++) {
                int at = type * typeStride + row * ContactFact.COUNT;
                histograms.answered(type, row).completeTo(contacts[at + ContactFact.ANSWERED.ordinal()]);
            }
        }
        for (int group = 0; group < groups; group++) {
            long answered = 0;
            for (int row = 1; row < rowStarts.length; row++) {
                answered += staff[group * groupStride + row * StaffFact.COUNT + StaffFact.ANSWERED.ordinal()];
            }
            histograms.answeredByGroup(group).completeTo(answered);
        }
    }

    @Override
    public void begin(ContactView contactView) {
        view = contactView;
        row = 0;
        rowStart = 0;
        centreWaiting = 0;
        Arrays.fill(waiting, 0);
    }

    @Override
    public void row(int newRow, long start) {
        row = newRow;
        rowStart = start;
        for (int type = 0; type < waiting.length; type++) {
            maximum(type, waiting[type]);
        }
        centreQueueMax[row] = Math.max(centreQueueMax[row], centreWaiting);
    }

    @Override
    public void offered(long now, int slot) {
        int at = at(slot);
        contacts[at + ContactFact.OFFERED.ordinal()]++;
        if (view.repeat(slot)) {
            contacts[at + ContactFact.REPEATS.ordinal()]++;
        }
    }

    @Override
    public void queued(long now, int slot) {
        int type = view.type(slot);
        if (!view.part(slot)) {
            contacts[at(slot) + ContactFact.WAITED.ordinal()]++;
        }
        maximum(type, ++waiting[type]);
        if (++centreWaiting > centreQueueMax[row]) {
            centreQueueMax[row] = centreWaiting;
        }
    }

    @Override
    public void dequeued(long now, int slot) {
        int type = view.type(slot);
        waiting[type]--;
        centreWaiting--;
        long from = view.entered(slot);
        int base = type * typeStride + ContactFact.QUEUE_TIME.ordinal();
        if (from >= rowStart) {
            contacts[base + row * ContactFact.COUNT] += now - from;
        } else {
            long end = now;
            for (int r = row; end > from; r--) {
                long start = Math.max(from, rowStarts[r]);
                contacts[base + r * ContactFact.COUNT] += Math.max(0, end - start);
                end = Math.min(end, start);
            }
        }
    }

    @Override
    public void answered(long now, int slot, int agent) {
        int contactRow = view.row(slot);
        int group = groupOf[agent];
        if (quotas[group]) {
            addStaff(slot, agent, StaffFact.QUOTA_USED.ordinal(), 1);
        }
        int inGroup = group * groupStride + contactRow * StaffFact.COUNT;
        if (!view.part(slot)) {
            answeredFirst(now - view.entered(slot), slot, agent, inGroup);
        }
    }

    private void answeredFirst(long wait, int slot, int agent, int inGroup) {
        int type = view.type(slot);
        int contactRow = view.row(slot);
        int at = at(slot);
        int inTime = wait <= thresholds[type] ? 1 : 0;
        contacts[at + ContactFact.ANSWERED.ordinal()]++;
        contacts[at + ContactFact.WAIT_ANSWERED.ordinal()] += wait;
        contacts[at + ContactFact.ANSWERED_IN_TIME.ordinal()] += inTime;
        if (wait > contacts[at + ContactFact.WAIT_MAX.ordinal()]) {
            contacts[at + ContactFact.WAIT_MAX.ordinal()] = wait;
        }
        staff[inGroup + StaffFact.ANSWERED.ordinal()]++;
        staff[inGroup + StaffFact.WAIT_ANSWERED.ordinal()] += wait;
        staff[inGroup + StaffFact.ANSWERED_IN_TIME.ordinal()] += inTime;
        if (contactRow > 0) {
            int own = tally.agentIndex(agent);
            agents[own + StaffFact.ANSWERED.ordinal()]++;
            agents[own + StaffFact.WAIT_ANSWERED.ordinal()] += wait;
            agents[own + StaffFact.ANSWERED_IN_TIME.ordinal()] += inTime;
            if (wait > 0) {
                histograms.answered(type, contactRow).add(wait);
                histograms.answeredByGroup(groupOf[agent]).add(wait);
            }
        }
    }

    @Override
    public void warned(long now, int slot, int agent) {
        contacts[at(slot) + ContactFact.WARNED.ordinal()]++;
    }

    @Override
    public void parted(long now, int slot, int agent, boolean transfer) {
        ContactFact fact = transfer ? ContactFact.TRANSFERS : ContactFact.CALLBACKS;
        contacts[at(slot) + fact.ordinal()]++;
        if (transfer) {
            addStaff(slot, agent, StaffFact.TRANSFERS.ordinal(), 1);
        }
    }

    @Override
    public void ended(long now, int slot, int agent) {
        long talk = view.talk(slot);
        long hold = view.hold(slot);
        long wrap = view.wrap(slot);
        int at = at(slot) + HANDLED_PARTS;
        contacts[at]++;
        contacts[at + 1] += talk;
        contacts[at + 2] += hold;
        contacts[at + 3] += wrap;
        int contactRow = view.row(slot);
        int group = groupOf[agent];
        handled(staff, group * groupStride + contactRow * StaffFact.COUNT, talk, hold, wrap);
        if (contactRow > 0) {
            handled(agents, tally.agentIndex(agent), talk, hold, wrap);
            histograms.handling(view.type(slot), group).add(talk + hold + wrap);
        }
        if (view.counted(slot) >= 0) {
            allocation(slot, agent, view.counted(slot));
        }
    }

    private static void handled(long[] facts, int base, long talk, long hold, long wrap) {
        int at = base + StaffFact.HANDLED.ordinal();
        facts[at]++;
        facts[at + 1] += talk;
        facts[at + 2] += hold;
        facts[at + 3] += wrap;
    }

    private void allocation(int slot, int agent, long counted) {
        int type = view.type(slot);
        long limit = limits[type];
        int at = at(slot) + ContactFact.LIMITED.ordinal();
        contacts[at]++;
        contacts[at + 1] += limit;
        contacts[at + 2] += Math.max(0, limit - counted);
        addStaff(slot, agent, StaffFact.LIMITED.ordinal(), 1);
        addStaff(slot, agent, StaffFact.ALLOTTED.ordinal(), limit);
        addStaff(slot, agent, StaffFact.UNUSED.ordinal(), Math.max(0, limit - counted));
        if (counted > limit) {
            int forced = forces[type] ? 1 : 0;
            contacts[at(slot) + ContactFact.BREACHES.ordinal()]++;
            contacts[at(slot) + ContactFact.OVERRUN.ordinal()] += counted - limit;
            contacts[at(slot) + ContactFact.FORCED.ordinal()] += forced;
            addStaff(slot, agent, StaffFact.BREACHES.ordinal(), 1);
            addStaff(slot, agent, StaffFact.OVERRUN.ordinal(), counted - limit);
            addStaff(slot, agent, StaffFact.FORCED.ordinal(), forced);
        }
    }

    @Override
    public void left(long now, int slot, Outcome outcome) {
        int at = at(slot);
        long wait = now - view.entered(slot);
        switch (outcome) {
            case ABANDONED -> abandoned(slot, at, wait);
            case BALKED -> {
                contacts[at + ContactFact.BALKED.ordinal()]++;
                contacts[here(slot) + ContactFact.ABANDONED_AT.ordinal()]++;
            }
            case BLOCKED -> contacts[at + ContactFact.BLOCKED.ordinal()]++;
            case DISMISSED -> contacts[at + ContactFact.DISMISSED.ordinal()]++;
            case STILL_OPEN -> contacts[at + ContactFact.STILL_OPEN.ordinal()]++;
            default -> throw new IllegalArgumentException("outcome was " + outcome);
        }
        if (outcome == Outcome.DISMISSED || outcome == Outcome.STILL_OPEN) {
            contacts[at + ContactFact.WAIT_OTHER.ordinal()] += wait;
        }
        if (outcome != Outcome.BLOCKED && view.row(slot) > 0) {
            histograms.unanswered(view.type(slot), view.row(slot)).add(wait);
        }
    }

    private void abandoned(int slot, int at, long wait) {
        int type = view.type(slot);
        contacts[at + ContactFact.ABANDONED.ordinal()]++;
        contacts[at + ContactFact.WAIT_ABANDONED.ordinal()] += wait;
        contacts[at + ContactFact.ABANDONED_IN_TIME.ordinal()] += wait <= thresholds[type] ? 1 : 0;
        contacts[at + ContactFact.SHORT_ABANDONED.ordinal()] += wait < shortLimits[type] ? 1 : 0;
        contacts[here(slot) + ContactFact.ABANDONED_AT.ordinal()]++;
    }

    @Override
    public void spent(int agent, AgentState state, long from, long to) {
        int fact = FACT_OF_STATE[state.ordinal()];
        time(groupOf[agent], agent, fact, 1, from, to);
    }

    @Override
    public void planned(int group, int agent, int heads, long from, long to) {
        for (int r = 0; r < rowStarts.length; r++) {
            long start = Math.max(from, rowStarts[r]);
            long end = r + 1 < rowStarts.length ? Math.min(to, rowStarts[r + 1]) : to;
            addTime(group, agent, StaffFact.PAID.ordinal(), r, heads * Math.max(0, end - start));
        }
    }

    @Override
    public void unpaid(int agent, long from, long to) {
        time(groupOf[agent], agent, StaffFact.UNPAID.ordinal(), 1, from, to);
        time(groupOf[agent], agent, StaffFact.PAID.ordinal(), -1, from, to);
    }

    @Override
    public void overtime(int group, int agent, int heads, long from, long to) {
        time(group, agent, StaffFact.OVERTIME.ordinal(), heads, from, to);
    }

    @Override
    public void quota(long now, int agent, int quota) {
        staff[groupOf[agent] * groupStride + row * StaffFact.COUNT + StaffFact.QUOTA.ordinal()] += quota;
        if (row > 0) {
            agents[tally.agentIndex(agent) + StaffFact.QUOTA.ordinal()] += quota;
        }
    }

    @Override
    public void idleAfterQuota(int agent, long from, long to) {
        time(groupOf[agent], agent, StaffFact.IDLE_AFTER_QUOTA.ordinal(), 1, from, to);
    }

    private void time(int group, int agent, int fact, int heads, long from, long to) {
        if (from >= rowStart) {
            addTime(group, agent, fact, row, heads * (to - from));
        } else {
            long end = to;
            for (int r = row; end > from; r--) {
                long start = Math.max(from, rowStarts[r]);
                addTime(group, agent, fact, r, heads * Math.max(0, end - start));
                end = Math.min(end, start);
            }
        }
    }

    private void addTime(int group, int agent, int fact, int inRow, long ticks) {
        staff[group * groupStride + inRow * StaffFact.COUNT + fact] += ticks;
        if (inRow > 0 && agent >= 0) {
            agents[tally.agentIndex(agent) + fact] += ticks;
        }
    }

    private void addStaff(int slot, int agent, int fact, long value) {
        int contactRow = view.row(slot);
        staff[groupOf[agent] * groupStride + contactRow * StaffFact.COUNT + fact] += value;
        if (contactRow > 0) {
            agents[tally.agentIndex(agent) + fact] += value;
        }
    }

    private void maximum(int type, int value) {
        int at = type * typeStride + row * ContactFact.COUNT + ContactFact.QUEUE_MAX.ordinal();
        if (value > contacts[at]) {
            contacts[at] = value;
        }
    }

    private int at(int slot) {
        return view.type(slot) * typeStride + view.row(slot) * ContactFact.COUNT;
    }

    /** The type's facts in the row of now; those of a contact of the warm-up stay in row 0. */
    private int here(int slot) {
        int r = view.row(slot) == 0 ? 0 : row;
        return view.type(slot) * typeStride + r * ContactFact.COUNT;
    }

    private static int[] groupOf(Model model) {
        int[] groups = new int[model.agents()];
        int agent = 0;
        int group = 0;
        for (AgentGroup g : model.groups()) {
            Arrays.fill(groups, agent, agent + g.staffing().agents(), group++);
            agent += g.staffing().agents();
        }
        return groups;
    }

    private static int[] factOfState() {
        int[] facts = new int[AgentState.values().length];
        facts[AgentState.AVAILABLE.ordinal()] = StaffFact.AVAILABLE.ordinal();
        facts[AgentState.TALKING.ordinal()] = StaffFact.TALKING.ordinal();
        facts[AgentState.HOLDING.ordinal()] = StaffFact.HOLDING.ordinal();
        facts[AgentState.WRAPPING.ordinal()] = StaffFact.WRAPPING.ordinal();
        facts[AgentState.ON_BREAK.ordinal()] = StaffFact.ON_BREAK.ordinal();
        facts[AgentState.IN_MEETING.ordinal()] = StaffFact.IN_MEETING.ordinal();
        return facts;
    }
}
