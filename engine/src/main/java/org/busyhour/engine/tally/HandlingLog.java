package org.busyhour.engine.tally;

import org.busyhour.engine.model.AllocationRule;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.observe.ContactView;

/**
 * The handlings that agents have finished, noted one after the other and counted in batches.
 *
 * <p>A handling touches the facts of a type, a group and an agent and two histograms, which in a large centre lie in
 * memory that no cache holds. Counted one by one, each miss would stop the simulation; in a batch the misses of several
 * handlings overlap. Row by row: a batch is counted before the row changes.
 */
final class HandlingLog {
    private static final int BATCH = 256;
    private static final int TYPE_AND_ROW = 0;
    private static final int AGENT = 1;
    private static final int ANSWERED = 2;
    private static final int WAIT = 3;
    private static final int TALK = 4;
    private static final int HOLD = 5;
    private static final int WRAP = 6;
    private static final int COUNTED = 7;
    private static final int WIDTH = 8;
    private static final int ROW_SHIFT = 32;
    /** The wait of a part, which is in no statistics of waits. */
    private static final long PART = -1;
    /** Beside the number of an agent: the contact got more time than the limit gives, because a supervisor said so. */
    private static final long GRANTED = 1L << 32;
    /** A threshold that no wait of a contact keeps. */
    private static final long NO_THRESHOLD = -2;

    private final long[] notes = new long[BATCH * WIDTH];
    private final int[] waited = new int[BATCH];
    private final StaffTallies people;
    private final Histograms histograms;
    private final long[] contacts;
    private final long[] staff;
    private final long[] agents;
    private final long[] thresholds;
    private final long[] limits;
    private final boolean[] forces;
    private final boolean[] extendible;
    private final boolean[] approved;
    private final boolean anyApproved;
    private final long[] more;
    private final boolean[] wrapCounts;
    private final boolean[] quotas;
    private final boolean[] deferred;
    private final boolean anyDeferred;
    private final int typeStride;
    private int end;

    HandlingLog(Model model, Tally tally, StaffTallies people, Histograms histograms) {
        this.people = people;
        this.histograms = histograms;
        contacts = tally.contacts();
        staff = tally.staff();
        agents = tally.agents();
        typeStride = tally.contactIndex(1, 0);
        int types = model.types().size();
        thresholds = new long[types];
        limits = new long[types];
        forces = new boolean[types];
        extendible = new boolean[types];
        approved = new boolean[types];
        more = new long[types];
        wrapCounts = new boolean[types];
        deferred = new boolean[types];
        for (int i = 0; i < types; i++) {
            ContactType type = model.types().get(i);
            deferred[i] = type.deferred();
            thresholds[i] = deferred[i] ? NO_THRESHOLD : type.serviceLevel().threshold();
            limits[i] = type.allocation().map(AllocationRule::limit).orElse(0L);
            forces[i] = type.allocation()
                    .map(a -> a.then() != AllocationRule.Then.FINISH)
                    .orElse(false);
            extendible[i] = type.allocation().flatMap(AllocationRule::extension).isPresent();
            approved[i] = type.allocation().flatMap(AllocationRule::approval).isPresent();
            more[i] = type.allocation()
                    .flatMap(AllocationRule::extension)
                    .map(AllocationRule.Extension::by)
                    .orElse(0L);
            wrapCounts[i] = type.allocation()
                    .map(a -> a.counts() == AllocationRule.Counts.HANDLING)
                    .orElse(false);
        }
        anyApproved = model.types().stream()
                .anyMatch(type ->
                        type.allocation().flatMap(AllocationRule::approval).isPresent());
        anyDeferred = model.types().stream().anyMatch(ContactType::deferred);
        quotas = new boolean[model.groups().size()];
        for (int g = 0; g < quotas.length; g++) {
            quotas[g] = model.groups().get(g).quota().isPresent();
        }
    }

    /** Notes a handling that an agent has finished. */
    void ended(ContactView view, int slot, int agent, long now) {
        long talk = view.talk(slot);
        long hold = view.hold(slot);
        long wrap = view.wrap(slot);
        note(view, slot, agent, now - talk - hold - wrap);
        if (end == notes.length) {
            flush();
        }
    }

    /** Counts a handling that is unfinished when the simulated time is over. */
    void cutOff(ContactView view, int slot, int agent, long answered, long now) {
        int at = noteAlone(view, slot, agent, answered);
        countAnswer(at);
        times(at, now);
    }

    /**
     * Counts a handling that is unfinished when the simulated time is over, the agent's time having been told apart.
     */
    void cutOffApart(ContactView view, int slot, int agent) {
        countAnswer(noteAlone(view, slot, agent, view.answered(slot)));
    }

    /** Counts a handling that an agent has finished, without the agent's time, which has been told apart. */
    void endedApart(ContactView view, int slot, int agent) {
        int at = noteAlone(view, slot, agent, view.answered(slot));
        int first = type(at) * typeStride + row(at) * ContactFact.COUNT;
        countAnswer(at);
        handled(contacts, first + ContactFact.HANDLED.ordinal(), view.talk(slot), view.hold(slot), view.wrap(slot));
        handledBy(agent, row(at), view.talk(slot), view.hold(slot), view.wrap(slot));
        countWork(at);
    }

    /** Counts a handling of an agent along with the one who answered, without the agent's time. */
    void helped(ContactView view, int slot, int agent) {
        handledBy(agent, view.row(slot), view.talk(slot), view.hold(slot), view.wrap(slot));
        usesQuota(people.groupOf(agent), agent, view.row(slot));
    }

    /** Counts what an agent along with the one who answered has used up of a quota when the simulated time is over. */
    void helpCutOff(ContactView view, int slot, int agent) {
        usesQuota(people.groupOf(agent), agent, view.row(slot));
    }

    /** Notes a handling that is counted at once, and only in part; returns where. */
    private int noteAlone(ContactView view, int slot, int agent, long answered) {
        flush();
        note(view, slot, agent, answered);
        end = 0;
        return 0;
    }

    private void countAnswer(int at) {
        answered(type(at), row(at), people.groupOf(agent(at)), agent(at), notes[at + WAIT]);
        countWait(at);
    }

    /** Counts what has been noted. */
    void flush() {
        int stop = end;
        end = 0;
        countHandlings(stop);
        countWaits(stop);
    }

    /** Counts by type, group and agent; what was noted is read once for all three. */
    private void countHandlings(int stop) {
        long[] log = notes;
        long presentFrom = people.rowStart();
        for (int at = 0; at < stop; at += WIDTH) {
            int type = (int) log[at + TYPE_AND_ROW];
            int row = (int) (log[at + TYPE_AND_ROW] >>> ROW_SHIFT);
            int agent = (int) log[at + AGENT];
            int group = people.groupOf(agent);
            long talk = log[at + TALK];
            long hold = log[at + HOLD];
            long wrap = log[at + WRAP];
            answered(type, row, group, agent, log[at + WAIT]);
            int first = type * typeStride + row * ContactFact.COUNT;
            handled(contacts, first + ContactFact.HANDLED.ordinal(), talk, hold, wrap);
            handledBy(agent, row, talk, hold, wrap);
            if (log[at + ANSWERED] >= presentFrom) {
                spent(staff, people.atPresent(group), talk, hold, wrap);
                if (people.row() > 0) {
                    spent(agents, people.ofAgent(agent), talk, hold, wrap);
                }
            } else {
                times(at, Long.MAX_VALUE);
            }
        }
    }

    /** Picks out who waited first, without a branch: about as many do as don't, which no processor foresees. */
    private void countWaits(int stop) {
        int picked = 0;
        for (int at = 0; at < stop; at += WIDTH) {
            waited[picked] = at;
            picked += belowZero(-notes[at + WAIT]);
        }
        for (int i = 0; i < picked; i++) {
            countWait(waited[i]);
        }
        for (int at = 0; at < stop; at += WIDTH) {
            countWork(at);
        }
    }

    /** Counts the time on the contact, and what its limit did. */
    private void countWork(int at) {
        if (row(at) > 0) {
            histograms.handling(type(at)).add(notes[at + TALK] + notes[at + HOLD] + notes[at + WRAP]);
        }
        if (notes[at + COUNTED] >= 0) {
            allocation(at);
        }
    }

    private void note(ContactView view, int slot, int agent, long answered) {
        long[] log = notes;
        int at = end;
        log[at + TYPE_AND_ROW] = view.type(slot) | ((long) view.row(slot) << ROW_SHIFT);
        log[at + AGENT] = anyApproved && view.granted(slot) ? agent | GRANTED : agent;
        log[at + ANSWERED] = answered;
        log[at + WAIT] = view.part(slot) ? PART : answered - view.entered(slot);
        log[at + TALK] = view.talk(slot);
        log[at + HOLD] = view.hold(slot);
        log[at + WRAP] = view.wrap(slot);
        log[at + COUNTED] = view.counted(slot);
        end = at + WIDTH;
    }

    private int row(int at) {
        return (int) (notes[at + TYPE_AND_ROW] >>> ROW_SHIFT);
    }

    private int type(int at) {
        return (int) notes[at + TYPE_AND_ROW];
    }

    private int agent(int at) {
        return (int) notes[at + AGENT];
    }

    /** 1 or 0 by the sign alone, where a processor would often guess a branch wrong. */
    private static int belowZero(long number) {
        return (int) (number >>> 63);
    }

    private void answered(int type, int row, int group, int agent, long wait) {
        usesQuota(group, agent, row);
        if (wait == PART) {
            return;
        }
        long inTime = belowZero(wait - thresholds[type] - 1);
        int first = type * typeStride + row * ContactFact.COUNT;
        contacts[first + ContactFact.ANSWERED.ordinal()]++;
        contacts[first + ContactFact.WAIT_ANSWERED.ordinal()] += wait;
        contacts[first + ContactFact.ANSWERED_IN_TIME.ordinal()] += inTime;
        if (wait > contacts[first + ContactFact.WAIT_MAX.ordinal()]) {
            contacts[first + ContactFact.WAIT_MAX.ordinal()] = wait;
        }
        answered(staff, people.at(group, row), type, wait, inTime);
        if (row > 0) {
            answered(agents, people.ofAgent(agent), type, wait, inTime);
        }
    }

    private void answered(long[] facts, int first, int type, long wait, long inTime) {
        facts[first + StaffFact.ANSWERED.ordinal()]++;
        if (anyDeferred && deferred[type]) {
            facts[first + StaffFact.ANSWERED_DEFERRED.ordinal()]++;
        } else {
            facts[first + StaffFact.ANSWERED_IN_TIME.ordinal()] += inTime;
            facts[first + StaffFact.WAIT_ANSWERED.ordinal()] += wait;
        }
    }

    private void usesQuota(int group, int agent, int row) {
        if (quotas[group]) {
            people.add(agent, row, StaffFact.QUOTA_USED, 1);
        }
    }

    private void countWait(int at) {
        if (row(at) > 0 && notes[at + WAIT] > 0) {
            int bucket = Histogram.bucketOf(notes[at + WAIT]);
            histograms.answered(type(at), row(at)).addTo(bucket);
            if (!anyDeferred || !deferred[type(at)]) {
                histograms.answeredByGroup(people.groupOf(agent(at))).addTo(bucket);
            }
        }
    }

    private void handledBy(int agent, int row, long talk, long hold, long wrap) {
        int first = people.at(people.groupOf(agent), row);
        handled(staff, first + StaffFact.HANDLED.ordinal(), talk, hold, wrap);
        if (row > 0) {
            handled(agents, people.ofAgent(agent) + StaffFact.HANDLED.ordinal(), talk, hold, wrap);
        }
    }

    /** Adds to the four facts that stand side by side: handlings, talk, hold, wrap; in many centres nobody holds. */
    private static void handled(long[] facts, int first, long talk, long hold, long wrap) {
        facts[first]++;
        facts[first + 1] += talk;
        if (hold > 0) {
            facts[first + 2] += hold;
        }
        if (wrap > 0) {
            facts[first + 3] += wrap;
        }
    }

    /** Adds the time that an agent spent, all of it in one row. */
    private static void spent(long[] facts, int first, long talk, long hold, long wrap) {
        facts[first + StaffFact.TALKING.ordinal()] += talk;
        if (hold > 0) {
            facts[first + StaffFact.HOLDING.ordinal()] += hold;
        }
        if (wrap > 0) {
            facts[first + StaffFact.WRAPPING.ordinal()] += wrap;
        }
    }

    /**
     * Adds the time that an agent spent in several rows: talk, then hold, then wrap, as far as it was spent before an
     * instant.
     */
    private void times(int at, long before) {
        int agent = agent(at);
        long talked = notes[at + ANSWERED];
        long held = talked + notes[at + TALK];
        long wrapped = held + notes[at + HOLD];
        long free = wrapped + notes[at + WRAP];
        people.time(agent, StaffFact.TALKING, talked, Math.min(held, before));
        if (held < Math.min(wrapped, before)) {
            people.time(agent, StaffFact.HOLDING, held, Math.min(wrapped, before));
        }
        if (wrapped < Math.min(free, before)) {
            people.time(agent, StaffFact.WRAPPING, wrapped, Math.min(free, before));
        }
    }

    private void allocation(int at) {
        int type = type(at);
        int row = row(at);
        int agent = agent(at);
        long counted = notes[at + COUNTED];
        long limit = limits[type];
        long unused = Math.max(0, limit - counted);
        add(type, agent, row, ContactFact.LIMITED, StaffFact.LIMITED, 1);
        add(type, agent, row, ContactFact.ALLOTTED, StaffFact.ALLOTTED, limit);
        add(type, agent, row, ContactFact.UNUSED, StaffFact.UNUSED, unused);
        if (counted > limit) {
            add(type, agent, row, ContactFact.BREACHES, StaffFact.BREACHES, 1);
            add(type, agent, row, ContactFact.OVERRUN, StaffFact.OVERRUN, counted - limit);
            if (extendible[type]) {
                extension(at, limit);
            } else {
                add(type, agent, row, ContactFact.FORCED, StaffFact.FORCED, forces[type] ? 1 : 0);
            }
        }
    }

    private void extension(int at, long limit) {
        int type = type(at);
        long counted = notes[at + COUNTED];
        boolean granted = (notes[at + AGENT] & GRANTED) != 0;
        long done = approved[type] ? Math.min(counted, granted ? limit + more[type] : limit) : done(at);
        add(type, agent(at), row(at), ContactFact.FORCED, StaffFact.FORCED, done < counted ? 1 : 0);
        add(type, agent(at), row(at), ContactFact.EXTENDED, StaffFact.EXTENDED, done > limit ? 1 : 0);
    }

    /**
     * What was done of the counted work, which tells who got more time and whom even that was too short for; with time
     * on hold for a supervisor it would say too much.
     */
    private long done(int at) {
        long wrap = wrapCounts[type(at)] ? notes[at + WRAP] : 0;
        return notes[at + TALK] + notes[at + HOLD] + wrap;
    }

    private void add(int type, int agent, int row, ContactFact fact, StaffFact ofStaff, long value) {
        contacts[type * typeStride + row * ContactFact.COUNT + fact.ordinal()] += value;
        people.add(agent, row, ofStaff, value);
    }
}
