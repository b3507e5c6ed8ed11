package org.busyhour.engine.replicate;

import java.util.Comparator;
import org.busyhour.engine.observe.ContactLog;
import org.busyhour.engine.observe.Origin;
import org.busyhour.engine.observe.Outcome;
import org.busyhour.engine.time.Ticks;
import org.jspecify.annotations.Nullable;

/** A contact, or a part of one, of a {@link PlainCentre}. */
final class PlainContact {
    static final int ANY_GROUP = -1;

    final int type;
    final long arrival;
    long entered;
    long id;
    long caseId;
    long talk;
    long hold;
    long wrap;
    long restTalk;
    long restHold;
    long patience = Ticks.NEVER;
    int priority;
    boolean part;
    boolean cut;
    boolean concluded;
    Origin origin = Origin.FIRST;
    int tries;
    int repeats;
    boolean onLine;
    boolean onHold;
    int home;
    int homePriority;
    long over;
    long handover;

    @Nullable
    PlainContact handedBy;

    int onlyGroup = ANY_GROUP;
    boolean awaits;
    int knownBy = -1;
    long due;
    long answered;
    int pendingDelays;

    @Nullable
    PlainAgent holder;

    /** The order of lines: by contact, the parts behind it, type by type, in order of time. */
    static final Comparator<Line> ORDER = Comparator.comparingLong(Line::id)
            .thenComparing(Line::part)
            .thenComparingInt(Line::type)
            .thenComparingLong(Line::arrival);

    /** A line of the log, for comparison. */
    record Line(
            long id,
            boolean part,
            int type,
            long caseId,
            Origin origin,
            long arrival,
            long queued,
            long answered,
            long ended,
            long talk,
            long hold,
            long wrap,
            Outcome outcome,
            int agent) {
        static Line of(ContactLog log, int row) {
            return new Line(
                    log.id(row),
                    log.outcome(row) == Outcome.PART,
                    log.type(row),
                    log.caseId(row),
                    log.origin(row),
                    log.arrival(row),
                    log.queued(row),
                    log.answered(row),
                    log.ended(row),
                    log.talk(row),
                    log.hold(row),
                    log.wrap(row),
                    log.outcome(row),
                    log.agent(row));
        }
    }

    PlainContact(int type, long arrival) {
        this.type = type;
        home = type;
        this.arrival = arrival;
        entered = arrival;
    }

    Line left(Outcome outcome, long ended) {
        boolean queued = outcome != Outcome.BLOCKED && outcome != Outcome.DEFLECTED;
        return left(outcome, ended, queued ? entered : -1);
    }

    /** A contact that was still before the queue when the simulated time was over. */
    Line inFront() {
        return left(Outcome.STILL_OPEN, -1, -1);
    }

    private Line left(Outcome outcome, long ended, long queued) {
        return new Line(id, false, type, caseId, origin, arrival, queued, -1, ended, -1, -1, -1, outcome, -1);
    }

    Line handled(PlainAgent by, long ended) {
        return new Line(
                id, part, type, caseId, origin, arrival, entered, answered, ended, talk, hold, wrap, outcome(),
                by.number);
    }

    Line cutOff(PlainAgent by) {
        return new Line(
                id, part, type, caseId, origin, arrival, entered, answered, -1, -1, -1, -1, outcome(), by.number);
    }

    private Outcome outcome() {
        return part ? Outcome.PART : Outcome.ANSWERED;
    }

    /** Takes over what stays the same when a contact goes on as another one. */
    void continues(PlainContact from) {
        id = from.id;
        caseId = from.caseId;
        origin = from.origin;
        tries = from.tries;
        repeats = from.repeats;
        knownBy = from.knownBy;
    }
}
