package org.busyhour.engine.kpi;

import java.util.List;
import org.busyhour.engine.model.ServiceLevelFormula;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.StaffFact;
import org.busyhour.engine.time.Ticks;

/** KPIs of waiting and handling. */
public final class Speed {
    /** The share answered in time, by five formulas. */
    public static final Kpi SERVICE_LEVEL = Declaration.of(
                    "service-level", "Service level", Unit.SHARE, Kpi.Better.HIGHER)
            .ownedBy(Kpi.Role.TEAM_LEADER)
            .meaning(
                    "Share of contacts answered within the threshold T of their type; a balked contact counts as abandoned after"
                            + " no wait, a blocked one not at all.")
            .formula(
                    ServiceLevelFormula.OFFERED.key(),
                    "answered <= T / (answered + abandoned)",
                    Measure.ratio(
                            v -> v.judged(ContactFact.ANSWERED_IN_TIME),
                            v -> v.judged(ContactFact.ANSWERED) + v.lost()),
                    null)
            .formula(
                    ServiceLevelFormula.ALL.key(),
                    "(answered <= T + abandoned <= T) / (answered + abandoned)",
                    Measure.ratio(
                            v -> v.judged(ContactFact.ANSWERED_IN_TIME) + v.lostInTime(),
                            v -> v.judged(ContactFact.ANSWERED) + v.lost()),
                    null)
            .formula(
                    ServiceLevelFormula.ANSWERED.key(),
                    "answered <= T / answered",
                    Measure.ratio(v -> v.judged(ContactFact.ANSWERED_IN_TIME), v -> v.judged(ContactFact.ANSWERED)),
                    Measure.ratio(v -> v.of(StaffFact.ANSWERED_IN_TIME), View::answeredLive))
            .formula(
                    ServiceLevelFormula.ABANDONED_AFTER.key(),
                    "answered <= T / (answered + abandoned > T)",
                    Measure.ratio(
                            v -> v.judged(ContactFact.ANSWERED_IN_TIME),
                            v -> v.judged(ContactFact.ANSWERED) + v.lost() - v.lostInTime()),
                    null)
            .formula(
                    ServiceLevelFormula.SHORT_EXCLUDED.key(),
                    "answered <= T / (answered + abandoned - short)",
                    Measure.ratio(
                            v -> v.judged(ContactFact.ANSWERED_IN_TIME),
                            v -> v.judged(ContactFact.ANSWERED) + v.lost() - v.lostShort()),
                    null)
            .done();

    /** Average speed of answer. */
    public static final Kpi ASA = Declaration.of("asa", "Average speed of answer", Unit.SECONDS, Kpi.Better.LOWER)
            .meaning("Mean wait of the answered contacts from entering the queue to the answer.")
            .both(
                    "wait of answered / answered",
                    Measure.seconds(v -> v.live(ContactFact.WAIT_ANSWERED), v -> v.live(ContactFact.ANSWERED)),
                    Measure.seconds(v -> v.of(StaffFact.WAIT_ANSWERED), View::answeredLive));

    /** The mean wait of all that entered the queue. */
    public static final Kpi WAIT_MEAN = Declaration.of("wait.mean", "Mean wait", Unit.SECONDS, Kpi.Better.LOWER)
            .meaning(
                    "Mean wait of all contacts that entered the queue, however they left it; a balked contact waited 0.")
            .contacts(
                    "wait of all / (offered - blocked - never queued)",
                    Measure.seconds(Speed::waitOfAll, View::queued));

    /** The share that waited at all. */
    public static final Kpi WAIT_SHARE = Declaration.of("wait.share", "Share that waited", Unit.SHARE, Kpi.Better.LOWER)
            .meaning(
                    "Share of the contacts that entered the queue which weren't answered at once; a balked contact didn't wait.")
            .contacts(
                    "waited / (offered - blocked - never queued)",
                    Measure.ratio(v -> v.live(ContactFact.WAITED), View::queued));

    /** The median wait. */
    public static final Kpi WAIT_P50 = quantile(50);

    /** The wait that 90 % don't pass. */
    public static final Kpi WAIT_P90 = quantile(90);

    /** The wait that 95 % don't pass. */
    public static final Kpi WAIT_P95 = quantile(95);

    /** The wait that 99 % don't pass. */
    public static final Kpi WAIT_P99 = quantile(99);

    /** The longest wait. */
    public static final Kpi WAIT_MAX = Declaration.of("wait.max", "Longest wait", Unit.SECONDS, Kpi.Better.LOWER)
            .from(Kpi.Source.WAITS)
            .meaning(
                    "Longest wait in all replications; exact for answered contacts of a type and of the centre, else the middle of"
                            + " a bucket at most 1 % wide.")
            .notOf(Scope.Kind.AGENT)
            .formula(
                    "answered",
                    "greatest wait of answered",
                    new Measure.Greatest(Speed::longestAnswered, Ticks.PER_SECOND),
                    new Measure.LongestOfGroup())
            .formula("queued", "greatest wait of all that entered the queue", new Measure.LongestInQueue(), null)
            .done();

    /** The mean length of the queue. */
    public static final Kpi QUEUE_MEAN = Declaration.of("queue.mean", "Mean queue", Unit.CONTACTS, Kpi.Better.LOWER)
            .from(Kpi.Source.QUEUE)
            .meaning("Contacts waiting, on the average over the simulated time; the time after the end is left out.")
            .contacts(
                    "time that contacts spent waiting / time",
                    Measure.ratio(
                            v -> v.inIntervals().live(ContactFact.QUEUE_TIME),
                            v -> v.inIntervals().elapsed()));

    /** The greatest length of the queue. */
    public static final Kpi QUEUE_MAX = Declaration.of("queue.max", "Longest queue", Unit.CONTACTS, Kpi.Better.LOWER)
            .from(Kpi.Source.QUEUE)
            .meaning("Greatest number of contacts that waited at the same moment in any replication.")
            .contacts("greatest number waiting", new Measure.Greatest(v -> v.of(ContactFact.QUEUE_MAX), 1));

    /** Average handling time. */
    public static final Kpi AHT = Declaration.of("aht", "Average handling time", Unit.SECONDS, Kpi.Better.NONE)
            .ownedBy(Kpi.Role.TEAM_LEADER)
            .meaning("Mean time that an agent gave to a handled contact: talk, hold and wrap.")
            .both(
                    "(talk + hold + wrap) / handled",
                    Measure.seconds(Speed::handling, v -> v.of(ContactFact.HANDLED)),
                    Measure.seconds(Speed::staffHandling, v -> v.of(StaffFact.HANDLED)));

    /** The talk in it. */
    public static final Kpi AHT_TALK = part("talk", ContactFact.TALK, StaffFact.HANDLED_TALK);

    /** The hold in it. */
    public static final Kpi AHT_HOLD = part("hold", ContactFact.HOLD, StaffFact.HANDLED_HOLD);

    /** The wrap in it. */
    public static final Kpi AHT_WRAP = part("wrap", ContactFact.WRAP, StaffFact.HANDLED_WRAP);

    static final List<Kpi> ALL = List.of(
            SERVICE_LEVEL,
            ASA,
            WAIT_MEAN,
            WAIT_SHARE,
            WAIT_P50,
            WAIT_P90,
            WAIT_P95,
            WAIT_P99,
            WAIT_MAX,
            QUEUE_MEAN,
            QUEUE_MAX,
            AHT,
            AHT_TALK,
            AHT_HOLD,
            AHT_WRAP);

    private Speed() {}

    private static Kpi quantile(int percent) {
        double share = percent / 100.0;
        return Declaration.of("wait.p" + percent, "Wait, P" + percent, Unit.SECONDS, Kpi.Better.LOWER)
                .from(Kpi.Source.WAITS)
                .meaning("Wait that " + percent + " % of the contacts of all replications don't pass, by nearest rank.")
                .notOf(Scope.Kind.AGENT)
                .formula(
                        "answered",
                        "P" + percent + " of the waits of answered",
                        new Measure.WaitQuantile(share, slice -> slice.waits(false), true),
                        new Measure.WaitQuantile(share, Slice::groupWaits, false))
                .formula(
                        "queued",
                        "P" + percent + " of the waits of all that entered the queue",
                        new Measure.WaitQuantile(share, slice -> slice.waits(true), true),
                        null)
                .done();
    }

    private static Kpi part(String name, ContactFact ofContacts, StaffFact ofStaff) {
        return Declaration.of("aht." + name, "Average " + name, Unit.SECONDS, Kpi.Better.NONE)
                .ownedBy(Kpi.Role.TEAM_LEADER)
                .meaning("Mean " + name + " of a handled contact.")
                .both(
                        name + " / handled",
                        Measure.seconds(ofContacts, ContactFact.HANDLED),
                        Measure.seconds(ofStaff, StaffFact.HANDLED));
    }

    private static long waitOfAll(View view) {
        return view.live(ContactFact.WAIT_ANSWERED)
                + view.live(ContactFact.WAIT_ABANDONED)
                + view.live(ContactFact.WAIT_OTHER);
    }

    private static long longestAnswered(View view) {
        return view.live(ContactFact.ANSWERED) == 0 ? -1 : view.live(ContactFact.WAIT_MAX);
    }

    private static long handling(View view) {
        return view.of(ContactFact.TALK) + view.of(ContactFact.HOLD) + view.of(ContactFact.WRAP);
    }

    private static long staffHandling(View view) {
        return view.of(StaffFact.HANDLED_TALK) + view.of(StaffFact.HANDLED_HOLD) + view.of(StaffFact.HANDLED_WRAP);
    }
}
