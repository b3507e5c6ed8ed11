package org.busyhour.engine.kpi;

import java.util.List;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.StaffFact;

/** KPIs of the way of contacts from stage to stage. */
public final class Stages {
    /** How many are handed on. */
    public static final Kpi ESCALATION = Declaration.of("escalation", "Escalation", Unit.SHARE, Kpi.Better.LOWER)
            .meaning("Share of the handled contacts that were handed on to another group or a stage.")
            .both(
                    "transfers / handled",
                    Measure.ratio(ContactFact.TRANSFERS, ContactFact.HANDLED),
                    Measure.ratio(StaffFact.TRANSFERS, StaffFact.HANDLED));

    /** Where contacts wait most. */
    public static final Kpi QUEUE_SHARE = Declaration.of(
                    "queue.share", "Share of all waiting", Unit.SHARE, Kpi.Better.NONE)
            .from(Kpi.Source.QUEUE)
            .meaning("Share of all waiting in the centre that is before this contact type or stage; the bottleneck has"
                    + " the greatest.")
            .notOf(Scope.Kind.CENTRE)
            .contacts(
                    "time waiting here / time waiting in the centre",
                    Measure.ratio(v -> v.of(ContactFact.QUEUE_TIME), v -> v.ofCentre(ContactFact.QUEUE_TIME)));

    /** How long contacts are there. */
    public static final Kpi STAGE_TIME = Declaration.of(
                    "stage.time", "Time at the stage", Unit.SECONDS, Kpi.Better.LOWER)
            .meaning("Mean time of an answered contact at this contact type or stage: wait, talk, hold and wrap.")
            .notOf(Scope.Kind.CENTRE)
            .contacts(
                    "(wait of answered + talk + hold + wrap) / answered",
                    Measure.seconds(Stages::time, v -> v.of(ContactFact.ANSWERED)));

    /** How much of that they wait. */
    public static final Kpi STAGE_WAIT = Declaration.of(
                    "stage.wait", "Waiting at the stage", Unit.SHARE, Kpi.Better.LOWER)
            .meaning("Share of the time of answered contacts at this contact type or stage that they spent waiting.")
            .notOf(Scope.Kind.CENTRE)
            .contacts(
                    "wait of answered / (wait of answered + talk + hold + wrap)",
                    Measure.ratio(v -> v.of(ContactFact.WAIT_ANSWERED), Stages::time));

    /** How many journeys are over. */
    public static final Kpi JOURNEYS = Declaration.of("journeys", "Journeys", Unit.COUNT, Kpi.Better.NONE)
            .meaning("Contacts whose last conversation is over, of types whose contacts go on to stages.")
            .contacts("journeys", Measure.count(ContactFact.JOURNEYS));

    /** How long they take. */
    public static final Kpi JOURNEY_TIME = Declaration.of("journey.time", "Journey", Unit.SECONDS, Kpi.Better.LOWER)
            .meaning("Mean time from entering the first queue to the end of the last conversation, time away included.")
            .contacts("time of journeys / journeys", Measure.seconds(ContactFact.JOURNEY_TIME, ContactFact.JOURNEYS));

    /** How long nobody can do anything. */
    public static final Kpi JOURNEY_AWAY = Declaration.of(
                    "journey.away", "Journey, away", Unit.SECONDS, Kpi.Better.NONE)
            .meaning("Mean time of a journey in which the contact was in no queue and nobody worked on it.")
            .contacts("time away / journeys", Measure.seconds(ContactFact.JOURNEY_AWAY, ContactFact.JOURNEYS));

    /** How much of the rest is spent waiting. */
    public static final Kpi JOURNEY_WAIT = Declaration.of(
                    "journey.wait", "Journey, waiting", Unit.SHARE, Kpi.Better.LOWER)
            .meaning("Share of the time of journeys, time away left out, that was spent waiting in queues.")
            .contacts(
                    "wait / (time - time away)",
                    Measure.ratio(
                            v -> v.of(ContactFact.JOURNEY_WAIT),
                            v -> v.of(ContactFact.JOURNEY_TIME) - v.of(ContactFact.JOURNEY_AWAY)));

    /** How many agents it takes. */
    public static final Kpi JOURNEY_ANSWERS = Declaration.of(
                    "journey.answers", "Journey, answers", Unit.NUMBER, Kpi.Better.LOWER)
            .meaning("Mean number of times that an agent answered in a journey.")
            .contacts("answers / journeys", Measure.ratio(ContactFact.JOURNEY_ANSWERS, ContactFact.JOURNEYS));

    static final List<Kpi> ALL = List.of(
            ESCALATION,
            QUEUE_SHARE,
            STAGE_TIME,
            STAGE_WAIT,
            JOURNEYS,
            JOURNEY_TIME,
            JOURNEY_AWAY,
            JOURNEY_WAIT,
            JOURNEY_ANSWERS);

    private Stages() {}

    private static long time(View view) {
        return view.of(ContactFact.WAIT_ANSWERED)
                + view.of(ContactFact.TALK)
                + view.of(ContactFact.HOLD)
                + view.of(ContactFact.WRAP);
    }
}
