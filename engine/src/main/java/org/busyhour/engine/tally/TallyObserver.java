package org.busyhour.engine.tally;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.observe.ContactView;
import org.busyhour.engine.observe.JourneyView;
import org.busyhour.engine.observe.Origin;
import org.busyhour.engine.observe.Outcome;
import org.busyhour.engine.observe.Verdict;

/**
 * Counts what a centre announces, into a {@link Tally} and {@link Histograms}.
 *
 * <p>This is the hot path: a fact is one addition to one array, a time that began in the current row is added whole,
 * and what is known of a handling at its end is counted in batches, see {@link HandlingLog}.
 */
public final class TallyObserver extends StaffTallyObserver {
    private static final Set<Outcome> OTHER_WAITS =
            EnumSet.of(Outcome.DISMISSED, Outcome.STILL_OPEN, Outcome.CALLED_BACK, Outcome.MESSAGE);

    private final long[] rowStarts;
    private final HandlingLog handlings;
    private final DeferredTally deferred;
    private final int groups;
    private final Histograms histograms;
    private final long[] contacts;
    private final long[] centreQueueMax;
    private final long[] thresholds;
    private final long[] shortLimits;
    private final int[] waiting;
    /** 1 for a type that waits in the centre's queue, 0 for one that is deferred. */
    private final int[] live;
    /** 1 for a type of customers on a list, else 0. */
    private final int[] records;

    private final boolean anyRecords;

    private final int typeStride;
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
        super(model, tally);
        this.histograms = histograms;
        rowStarts = model.timeline().rowStarts();
        groups = model.groups().size();
        handlings = new HandlingLog(model, tally, people, histograms);
        deferred = new DeferredTally(model, tally, histograms);
        contacts = tally.contacts();
        centreQueueMax = tally.centreQueueMax();
        typeStride = tally.contactIndex(1, 0);
        int types = model.types().size();
        thresholds = new long[types];
        shortLimits = new long[types];
        waiting = new int[types];
        live = new int[types];
        records = new int[types];
        anyRecords = model.types().stream().anyMatch(type -> type.channel().outbound());
        for (int i = 0; i < types; i++) {
            ContactType type = model.types().get(i);
            thresholds[i] = type.serviceLevel().threshold();
            shortLimits[i] = type.serviceLevel().shortLimit();
            live[i] = type.deferred() ? 0 : 1;
            records[i] = type.channel().outbound() ? 1 : 0;
        }
    }

    /**
     * Ends the replication: adds to the histograms the answered who didn't wait.
     *
     * <p>Most contacts don't; they are counted here from the facts, all at once, and not one by one.
     */
    public void finish() {
        handlings.flush();
        int types = waiting.length;
        for (int row = 1; row < rowStarts.length; row++) {
            for (int type = 0; type < types; type++) {
                int at = type * typeStride + row * ContactFact.COUNT;
                histograms.answered(type, row).completeTo(contacts[at + ContactFact.ANSWERED.ordinal()]);
            }
        }
        for (int group = 0; group < groups; group++) {
            long answered = 0;
            for (int row = 1; row < rowStarts.length; row++) {
                int at = people.at(group, row);
                answered += people.staff()[at + StaffFact.ANSWERED.ordinal()];
                answered -= people.staff()[at + StaffFact.ANSWERED_DEFERRED.ordinal()];
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
        beginStaff();
    }

    @Override
    public void row(int newRow, long start) {
        handlings.flush();
        row = newRow;
        rowStart = start;
        people.row(newRow, start);
        for (int type = 0; type < waiting.length; type++) {
            maximum(type, waiting[type]);
        }
        centreQueueMax[row] = Math.max(centreQueueMax[row], centreWaiting);
    }

    @Override
    public void booked(long at, int type, int customers, int absent) {
        int r = rowStarts.length - 1;
        while (r > 0 && rowStarts[r] > at) {
            r--;
        }
        int base = type * typeStride + r * ContactFact.COUNT;
        contacts[base + ContactFact.BOOKED.ordinal()] += customers;
        contacts[base + ContactFact.NO_SHOWS.ordinal()] += absent;
    }

    @Override
    public void offered(long now, int slot) {
        int at = at(slot);
        contacts[at + ContactFact.OFFERED.ordinal()]++;
        if (anyRecords) {
            contacts[at + ContactFact.RECORDS.ordinal()] += records[view.type(slot)];
        }
        Origin origin = view.origin(slot);
        if (origin != Origin.FIRST) {
            offeredAgain(at, origin);
        }
    }

    private void offeredAgain(int at, Origin origin) {
        switch (origin) {
            case FIRST -> {}
            case LIMIT -> contacts[at + ContactFact.LIMIT_REPEATS.ordinal()]++;
            case RETRY -> contacts[at + ContactFact.RETRIES.ordinal()]++;
            case REPEAT -> contacts[at + ContactFact.UNSOLVED_REPEATS.ordinal()]++;
            case DEFLECTED -> contacts[at + ContactFact.WRONGLY_CONTAINED.ordinal()]++;
            case LATE -> contacts[at + ContactFact.LATE_CALLS.ordinal()]++;
            case MESSAGE -> contacts[at + ContactFact.MESSAGES_TAKEN.ordinal()]++;
        }
    }

    @Override
    public void passed(long now, int slot) {
        int at = at(slot);
        contacts[at + ContactFact.PASSED.ordinal()]++;
        contacts[at + ContactFact.FRONT_TIME.ordinal()] += view.front(slot);
        contacts[at + ContactFact.CONTAINED.ordinal()] += view.unqueued(slot) ? 1 : 0;
    }

    @Override
    public void calledBack(long now, int slot, long after) {
        int at = at(slot);
        contacts[at + ContactFact.REACHED.ordinal()]++;
        contacts[at + ContactFact.CALLBACK_TIME.ordinal()] += after;
    }

    @Override
    public void callbackLost(long now, int slot) {
        contacts[at(slot) + ContactFact.NOT_REACHED.ordinal()]++;
    }

    @Override
    public void dialled(long now, int slot, int agent, boolean reached) {
        int at = here(slot);
        contacts[at + ContactFact.DIALS.ordinal()]++;
        if (reached) {
            contacts[at + ContactFact.PICKED_UP.ordinal()]++;
            contacts[at(slot) + ContactFact.FINISHED.ordinal()]++;
        }
    }

    @Override
    public void concluded(long now, int slot, boolean solved) {
        int at = at(slot);
        int one = solved ? 1 : 0;
        contacts[at + ContactFact.CONCLUDED.ordinal()]++;
        contacts[at + ContactFact.SOLVED.ordinal()] += one;
        if (view.holder(slot) >= 0) {
            people.add(view.holder(slot), view.row(slot), StaffFact.CONCLUDED, 1);
            people.add(view.holder(slot), view.row(slot), StaffFact.SOLVED, one);
        }
        if (!view.known(slot)) {
            contacts[at + ContactFact.FIRST_CONCLUDED.ordinal()]++;
            contacts[at + ContactFact.FIRST_SOLVED.ordinal()] += one;
        }
    }

    @Override
    public void queued(long now, int slot) {
        int type = view.type(slot);
        if (!view.part(slot) && view.dials(slot) == 0) {
            contacts[at(slot) + ContactFact.WAITED.ordinal()]++;
        }
        maximum(type, ++waiting[type]);
        centreWaiting += live[type];
        if (centreWaiting > centreQueueMax[row]) {
            centreQueueMax[row] = centreWaiting;
        }
    }

    @Override
    public void dequeued(long now, int slot) {
        int type = view.type(slot);
        waiting[type]--;
        centreWaiting -= live[type];
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
    public void warned(long now, int slot, int agent) {
        contacts[at(slot) + ContactFact.WARNED.ordinal()]++;
    }

    @Override
    public void parted(long now, int slot, int agent, boolean transfer) {
        ContactFact fact = transfer ? ContactFact.TRANSFERS : ContactFact.CALLBACKS;
        contacts[at(slot) + fact.ordinal()]++;
        if (transfer) {
            people.add(agent, view.row(slot), StaffFact.TRANSFERS, 1);
        }
    }

    @Override
    public void interrupted(long now, int slot, int agent) {
        contacts[at(slot) + ContactFact.INTERRUPTIONS.ordinal()]++;
    }

    @Override
    public void goesOn(long now, int slot, int agent, int stage) {
        parted(now, slot, agent, true);
    }

    @Override
    public void comesTo(long now, int slot) {
        offered(now, slot);
    }

    @Override
    public void finished(long now, int slot, JourneyView journeys) {
        int at = journeys.firstType(slot) * typeStride + journeys.firstRow(slot) * ContactFact.COUNT;
        contacts[at + ContactFact.JOURNEYS.ordinal()]++;
        contacts[at + ContactFact.JOURNEY_TIME.ordinal()] += now - journeys.began(slot);
        contacts[at + ContactFact.JOURNEY_WAIT.ordinal()] += journeys.waited(slot);
        contacts[at + ContactFact.JOURNEY_AWAY.ordinal()] += journeys.away(slot);
        contacts[at + ContactFact.JOURNEY_ANSWERS.ordinal()] += journeys.answers(slot);
    }

    @Override
    public void ended(long now, int slot, int agent) {
        if (view.apart(slot)) {
            handlings.endedApart(view, slot, agent);
        } else {
            handlings.ended(view, slot, agent, now);
        }
    }

    @Override
    public void cutOff(long now, int slot, int agent, long answered) {
        if (view.apart(slot)) {
            handlings.cutOffApart(view, slot, agent);
        } else {
            handlings.cutOff(view, slot, agent, answered, now);
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
            case DEFLECTED -> contacts[at + ContactFact.DEFLECTED.ordinal()]++;
            case CALLED_BACK -> contacts[at + ContactFact.CALLED_BACK.ordinal()]++;
            case MESSAGE -> contacts[at + ContactFact.MESSAGE.ordinal()]++;
            case UNREACHED -> {
                contacts[at + ContactFact.UNREACHED.ordinal()]++;
                contacts[at + ContactFact.FINISHED.ordinal()]++;
            }
            case DROPPED -> {
                contacts[at + ContactFact.DROPPED.ordinal()]++;
                contacts[here(slot) + ContactFact.DROPPED_AT.ordinal()]++;
            }
            default -> throw new IllegalArgumentException("outcome was " + outcome);
        }
        if (OTHER_WAITS.contains(outcome)) {
            contacts[at + ContactFact.WAIT_OTHER.ordinal()] += wait;
        }
        if (view.unqueued(slot)) {
            contacts[at + ContactFact.UNQUEUED.ordinal()]++;
        } else if (outcome != Outcome.BLOCKED && view.row(slot) > 0) {
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
    public void replied(long now, int slot) {
        deferred.replied(view, slot, now);
    }

    @Override
    public void unanswered(long now, int slot) {
        deferred.unanswered(view, slot, now);
    }

    @Override
    public void backlog(long now, int type, int number, long oldest) {
        deferred.backlog(type, row, number, now - oldest);
    }

    @Override
    public void released(long now, int slot, int agent, long since) {
        contacts[at(slot) + ContactFact.ASSEMBLY_TIME.ordinal()] += now - since;
    }

    @Override
    public void assembled(long now, int slot) {
        contacts[at(slot) + ContactFact.TOGETHER.ordinal()]++;
    }

    @Override
    public void settled(long now, int slot, Verdict verdict, long waited) {
        int at = at(slot);
        contacts[at + ContactFact.APPROVALS.ordinal()]++;
        contacts[at + ContactFact.APPROVALS_GRANTED.ordinal()] += verdict == Verdict.GRANTED ? 1 : 0;
        contacts[at + ContactFact.APPROVALS_UNANSWERED.ordinal()] += verdict == Verdict.UNANSWERED ? 1 : 0;
        contacts[at + ContactFact.APPROVAL_WAIT.ordinal()] += waited;
    }

    @Override
    public void helped(long now, int slot, int agent) {
        handlings.helped(view, slot, agent);
    }

    @Override
    public void helpCutOff(long now, int slot, int agent) {
        handlings.helpCutOff(view, slot, agent);
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
}
