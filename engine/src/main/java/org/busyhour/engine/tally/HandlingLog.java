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
        flush();
        note(view, slot, agent, answered);
        end = 0;
        answered();
        times(0, now);
    }

    private void answered() {
        answeredOfType(0);
        answeredOfGroup(0);
        answeredOfAgent(0);
        waits(0);
    }

    /** Counts a handling that an agent has finished, without the agent's time, which has been told apart. */
    void endedApart(ContactView view, int slot, int agent) {
        flush();
        note(view, slot, agent, view.answered(slot));
        end = 0;
        byType(0);
        byGroup(0);
        byAgent(0);
        byWait(0);
    }

    /** Counts a handling of an agent along with the one who answered, without the agent's time. */
    void helped(ContactView view, int slot, int agent) {
        flush();
        note(view, slot, agent, 0);
        end = 0;
        handled(staff, ofGroup(0) + StaffFact.HANDLED.ordinal(), 0);
        if (row(0) > 0) {
            handled(agents, ofAgent(0) + StaffFact.HANDLED.ordinal(), 0);
        }
        usesQuota(0);
    }

    /** Counts what an agent along with the one who answered has used up of a quota when the simulated time is over. */
    void helpCutOff(ContactView view, int slot, int agent) {
        flush();
        note(view, slot, agent, 0);
        end = 0;
        usesQuota(0);
    }

    /**
     * Counts a handling that is unfinished when the simulated time is over, the agent's time having been told apart.
     */
    void cutOffApart(ContactView view, int slot, int agent) {
        flush();
        note(view, slot, agent, view.answered(slot));
        end = 0;
        answered();
    }

    /**
     * Counts what has been noted: fact by fact for all notes, since a short loop lets the processor fetch the memory of
     * a dozen notes at once.
     */
    void flush() {
        int stop = end;
        end = 0;
        countByType(stop);
        countByGroup(stop);
        countByAgent(stop);
        countWaits(stop);
    }

    private void countByType(int stop) {
        for (int at = 0; at < stop; at += WIDTH) {
            byType(at);
        }
    }

    /** Counts by group, and the time of those who began before the present row for agents, too. */
    private void countByGroup(int stop) {
        for (int at = 0; at < stop; at += WIDTH) {
            byGroup(at);
            if (inRow(at)) {
                spent(staff, people.atPresent(people.groupOf(agent(at))), at);
            } else {
                times(at, Long.MAX_VALUE);
            }
        }
    }

    private void countByAgent(int stop) {
        boolean warm = people.row() > 0;
        for (int at = 0; at < stop; at += WIDTH) {
            byAgent(at);
            if (warm && inRow(at)) {
                spent(agents, ofAgent(at), at);
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
            waits(waited[i]);
        }
        for (int at = 0; at < stop; at += WIDTH) {
            workOf(at);
        }
    }

    private void byType(int at) {
        answeredOfType(at);
        handled(contacts, ofType(at) + ContactFact.HANDLED.ordinal(), at);
    }

    private void byGroup(int at) {
        answeredOfGroup(at);
        handled(staff, ofGroup(at) + StaffFact.HANDLED.ordinal(), at);
    }

    private void byAgent(int at) {
        if (row(at) > 0) {
            answered(agents, ofAgent(at), at);
            handled(agents, ofAgent(at) + StaffFact.HANDLED.ordinal(), at);
        }
    }

    private void byWait(int at) {
        waits(at);
        workOf(at);
    }

    private void workOf(int at) {
        if (row(at) > 0) {
            histograms.handling(type(at)).add(notes[at + TALK] + notes[at + HOLD] + notes[at + WRAP]);
        }
        if (notes[at + COUNTED] >= 0) {
            allocation(at);
        }
    }

    /** Tells whether a handling began in the present row, in which it ended. */
    private boolean inRow(int at) {
        return notes[at + ANSWERED] >= people.rowStart();
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

    private int ofType(int at) {
        return type(at) * typeStride + row(at) * ContactFact.COUNT;
    }

    private int ofGroup(int at) {
        return people.at(people.groupOf(agent(at)), row(at));
    }

    private int ofAgent(int at) {
        return people.ofAgent(agent(at));
    }

    private boolean deferred(int at) {
        return anyDeferred && deferred[type(at)];
    }

    private int inTime(int at) {
        return belowZero(notes[at + WAIT] - thresholds[type(at)] - 1);
    }

    /** 1 or 0 by the sign alone, where a processor would often guess a branch wrong. */
    private static int belowZero(long number) {
        return (int) (number >>> 63);
    }

    private void answeredOfType(int at) {
        long wait = notes[at + WAIT];
        if (wait == PART) {
            return;
        }
        int facts = ofType(at);
        contacts[facts + ContactFact.ANSWERED.ordinal()]++;
        contacts[facts + ContactFact.WAIT_ANSWERED.ordinal()] += wait;
        contacts[facts + ContactFact.ANSWERED_IN_TIME.ordinal()] += inTime(at);
        if (wait > contacts[facts + ContactFact.WAIT_MAX.ordinal()]) {
            contacts[facts + ContactFact.WAIT_MAX.ordinal()] = wait;
        }
    }

    private void answeredOfGroup(int at) {
        usesQuota(at);
        answered(staff, ofGroup(at), at);
    }

    private void usesQuota(int at) {
        if (quotas[people.groupOf(agent(at))]) {
            people.add(agent(at), row(at), StaffFact.QUOTA_USED, 1);
        }
    }

    private void answeredOfAgent(int at) {
        if (row(at) > 0) {
            answered(agents, ofAgent(at), at);
        }
    }

    private void answered(long[] facts, int first, int at) {
        if (notes[at + WAIT] != PART) {
            facts[first + StaffFact.ANSWERED.ordinal()]++;
            if (deferred(at)) {
                facts[first + StaffFact.ANSWERED_DEFERRED.ordinal()]++;
            } else {
                facts[first + StaffFact.ANSWERED_IN_TIME.ordinal()] += inTime(at);
                facts[first + StaffFact.WAIT_ANSWERED.ordinal()] += notes[at + WAIT];
            }
        }
    }

    private void waits(int at) {
        long wait = notes[at + WAIT];
        if (row(at) > 0 && wait > 0) {
            histograms.answered(type(at), row(at)).add(wait);
            if (!deferred(at)) {
                histograms.answeredByGroup(people.groupOf(agent(at))).add(wait);
            }
        }
    }

    /** Adds to the four facts that stand side by side: handlings, talk, hold, wrap; in many centres nobody holds. */
    private void handled(long[] facts, int first, int at) {
        facts[first]++;
        facts[first + 1] += notes[at + TALK];
        if (notes[at + HOLD] > 0) {
            facts[first + 2] += notes[at + HOLD];
        }
        if (notes[at + WRAP] > 0) {
            facts[first + 3] += notes[at + WRAP];
        }
    }

    /** Adds the time that the agent spent, all of it in one row. */
    private void spent(long[] facts, int first, int at) {
        facts[first + StaffFact.TALKING.ordinal()] += notes[at + TALK];
        if (notes[at + HOLD] > 0) {
            facts[first + StaffFact.HOLDING.ordinal()] += notes[at + HOLD];
        }
        if (notes[at + WRAP] > 0) {
            facts[first + StaffFact.WRAPPING.ordinal()] += notes[at + WRAP];
        }
    }

    /** Adds the time that the agent spent: talk, then hold, then wrap, as far as it was spent before an instant. */
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
