package org.busyhour.engine.kpi;

import java.util.List;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.time.Ticks;

/** KPIs of work that is done later: whether it is answered in time, and what is left of it. */
public final class Deferred {
    /** The share answered within the deadline. */
    public static final Kpi ON_TIME = Declaration.of("on-time", "On time", Unit.SHARE, Kpi.Better.HIGHER)
            .ownedBy(Kpi.Role.TEAM_LEADER)
            .meaning(
                    "Share of the contacts with a deadline that were answered within it; one that is unanswered at the end of the"
                            + " run counts once its deadline has passed.")
            .contacts("replies <= deadline / due", Measure.ratio(ContactFact.ON_TIME, ContactFact.DUE));

    /** The share answered within the goal. */
    public static final Kpi ON_GOAL = Declaration.of("on-goal", "Within goal", Unit.SHARE, Kpi.Better.HIGHER)
            .ownedBy(Kpi.Role.TEAM_LEADER)
            .meaning("Share of the contacts with a deadline that were answered within its lower end, the goal.")
            .contacts("replies <= goal / goals due", Measure.ratio(ContactFact.ON_GOAL, ContactFact.GOALS_DUE));

    /** How late the late are. */
    public static final Kpi LATENESS_MEAN = Declaration.of(
                    "lateness.mean", "Mean lateness", Unit.SECONDS, Kpi.Better.LOWER)
            .meaning(
                    "Mean time by which the contacts that missed their deadline missed it, on the deadline's clock; so far, where"
                            + " they are unanswered at the end of the run.")
            .contacts(
                    "time past the deadline / late",
                    Measure.seconds(
                            v -> v.of(ContactFact.LATENESS), v -> v.of(ContactFact.DUE) - v.of(ContactFact.ON_TIME)));

    /** How late the latest are. */
    public static final Kpi LATENESS_P90 = Declaration.of(
                    "lateness.p90", "Lateness, P90", Unit.SECONDS, Kpi.Better.LOWER)
            .meaning(
                    "Nine in ten of the contacts that missed their deadline missed it by at most this, on the deadline's clock; so far,"
                            + " where they are unanswered at the end.")
            .contacts("P90 of the times past the deadline", new Measure.WaitQuantile(0.9, Slice::lateness, true));

    /** Time to first response. */
    public static final Kpi TFR = Declaration.of("tfr", "Time to first response", Unit.SECONDS, Kpi.Better.LOWER)
            .ownedBy(Kpi.Role.TEAM_LEADER)
            .meaning(
                    "Mean time from the arrival of a case's first contact to the first reply, of deferred contacts that were answered.")
            .contacts(
                    "time to the first reply / first replies",
                    Measure.seconds(ContactFact.REPLY_TIME, ContactFact.REPLIED));

    /** What waits at the end. */
    public static final Kpi BACKLOG = Declaration.of("backlog", "Backlog", Unit.CONTACTS, Kpi.Better.LOWER)
            .from(Kpi.Source.QUEUE)
            .meaning(
                    "Deferred contacts that wait at the end of the interval or the run; queue.mean and queue.max of their type tell"
                            + " the backlog over the time.")
            .contacts("waiting at the end", Measure.ratio(v -> v.atEnd(ContactFact.BACKLOG), View::backlogs));

    /** How old that is. */
    public static final Kpi BACKLOG_AGE = Declaration.of(
                    "backlog.age", "Age of the backlog", Unit.SECONDS, Kpi.Better.LOWER)
            .from(Kpi.Source.QUEUE)
            .meaning(
                    "How long the oldest of the deferred contacts that wait at the end of the interval or the run has waited; 0 where"
                            + " none waits.")
            .contacts(
                    "wait of the oldest at the end",
                    new Measure.Ratio(v -> v.atEnd(ContactFact.BACKLOG_AGE), View::backlogs, Ticks.PER_SECOND));

    /** Calls that a reply in time would have spared. */
    public static final Kpi LATE_CALLS = Declaration.of("late-calls", "Late calls", Unit.COUNT, Kpi.Better.LOWER)
            .meaning("Calls offered because deferred work of the same case wasn't answered by its deadline.")
            .contacts("late-calls", Measure.count(ContactFact.LATE_CALLS));

    static final List<Kpi> ALL =
            List.of(ON_TIME, ON_GOAL, LATENESS_MEAN, TFR, BACKLOG, BACKLOG_AGE, LATE_CALLS, LATENESS_P90);

    private Deferred() {}
}
