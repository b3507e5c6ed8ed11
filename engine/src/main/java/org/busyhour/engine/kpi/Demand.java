package org.busyhour.engine.kpi;

import java.util.List;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.StaffFact;

/** KPIs of how many contacts there are and what becomes of them. */
public final class Demand {
    /** All that arrived. */
    public static final Kpi OFFERED = Declaration.of("offered", "Offered", Unit.COUNT, Kpi.Better.NONE)
            .meaning("Contacts that arrived, repeats and blocked ones among them; each has exactly one outcome.")
            .contacts(
                    "answered + abandoned + balked + blocked + dismissed + still open + deflected + called back + message",
                    Measure.count(ContactFact.OFFERED));

    /** Those that an agent answered. */
    public static final Kpi ANSWERED = Declaration.of("answered", "Answered", Unit.COUNT, Kpi.Better.HIGHER)
            .meaning("Contacts that an agent answered, however they then ended.")
            .both("answered", Measure.count(ContactFact.ANSWERED), Measure.count(StaffFact.ANSWERED));

    /** Those that hung up. */
    public static final Kpi ABANDONED =
            outcome("abandoned", "Abandoned", "Contacts that gave up while waiting.", ContactFact.ABANDONED);

    /** Those that didn't even wait. */
    public static final Kpi BALKED = outcome(
            "balked", "Balked", "Contacts that left at once because they would have had to wait.", ContactFact.BALKED);

    /** Those that found no line. */
    public static final Kpi BLOCKED =
            outcome("blocked", "Blocked", "Contacts that found no line or a full queue.", ContactFact.BLOCKED);

    /** Those sent away at closing. */
    public static final Kpi DISMISSED = outcome(
            "dismissed",
            "Dismissed",
            "Contacts that were sent away at closing while they waited.",
            ContactFact.DISMISSED);

    /** Those that were never answered. */
    public static final Kpi STILL_OPEN = outcome(
            "still-open",
            "Still open",
            "Contacts that still waited when the simulated time ended.",
            ContactFact.STILL_OPEN);

    /** Those that gave up soon. */
    public static final Kpi SHORT_ABANDONS = Declaration.of(
                    "short-abandons", "Short abandons", Unit.COUNT, Kpi.Better.NONE)
            .meaning("Contacts that gave up in less than the short limit of their type, the balked among them.")
            .contacts("abandoned < short limit + balked", Measure.count(View::lostShort));

    /** Those that gave up, by the moment at which they did. */
    public static final Kpi ABANDONED_AT = Declaration.of(
                    "abandoned-at", "Abandoned, by moment", Unit.COUNT, Kpi.Better.LOWER)
            .from(Kpi.Source.MOMENTS)
            .meaning("Contacts that gave up or balked, in the interval in which they left.")
            .contacts("abandoned + balked, by the moment of leaving", Measure.count(ContactFact.ABANDONED_AT));

    /** The share that gave up. */
    public static final Kpi ABANDONMENT = Declaration.of("abandonment", "Abandonment", Unit.SHARE, Kpi.Better.LOWER)
            .meaning("Share of the offered contacts that gave up, the balked among them.")
            .formula(
                    "with-short",
                    "(abandoned + balked) / offered",
                    Measure.ratio(View::lost, v -> v.live(ContactFact.OFFERED)),
                    null)
            .formula(
                    "without-short",
                    "(abandoned + balked - short) / (offered - short)",
                    Measure.ratio(v -> v.lost() - v.lostShort(), v -> v.live(ContactFact.OFFERED) - v.lostShort()),
                    null)
            .done();

    /** What agents finished. */
    public static final Kpi HANDLED = Declaration.of("handled", "Handled", Unit.COUNT, Kpi.Better.NONE)
            .meaning(
                    "Contacts that agents finished; one that goes on as a transfer or callback counts once for each agent.")
            .both("handled", Measure.count(ContactFact.HANDLED), Measure.count(StaffFact.HANDLED));

    /** What went on with another group. */
    public static final Kpi TRANSFERS = Declaration.of("transfers", "Transfers", Unit.COUNT, Kpi.Better.NONE)
            .meaning("Contacts that were handed on to another group or a stage.")
            .both("transfers", Measure.count(ContactFact.TRANSFERS), Measure.count(StaffFact.TRANSFERS));

    /** What went on later. */
    public static final Kpi CALLBACKS =
            outcome("callbacks", "Callbacks", "Contacts whose rest became a callback.", ContactFact.CALLBACKS);

    /** The first contacts of their cases. */
    public static final Kpi GENUINE = Declaration.of("genuine", "Genuine demand", Unit.COUNT, Kpi.Better.NONE)
            .meaning("Contacts that are the first of their case: what customers want, without what failed before.")
            .contacts(
                    "offered - retries - repeats - wrong containment - late-calls - messages to answer",
                    Measure.count(
                            view -> view.of(ContactFact.OFFERED) - failed(view) - view.of(ContactFact.MESSAGES_TAKEN)));

    /** Those that try once more. */
    public static final Kpi RETRIES = outcome(
            "retries",
            "Retries",
            "Contacts offered again because the customer had given up, or found no line.",
            ContactFact.RETRIES);

    /** What came again. */
    public static final Kpi REPEATS = Declaration.of("repeats", "Repeats", Unit.COUNT, Kpi.Better.LOWER)
            .meaning("Contacts offered again because an earlier one of the same case was answered but not solved.")
            .contacts("repeats", Measure.count(Demand::repeats));

    /** The share that needn't have come. */
    public static final Kpi FAILURE_DEMAND = Declaration.of(
                    "failure-demand", "Failure demand", Unit.SHARE, Kpi.Better.LOWER)
            .meaning("Share of the offered contacts that came because an earlier one wasn't served or solved.")
            .contacts(
                    "(retries + repeats + wrong containment + late-calls) / offered",
                    Measure.ratio(Demand::failed, view -> view.of(ContactFact.OFFERED)));

    /** How many conversations help. */
    public static final Kpi SOLVED = Declaration.of("solved", "Solved", Unit.SHARE, Kpi.Better.HIGHER)
            .meaning("Share of the finished conversations that solved the matter, where it may stay unsolved.")
            .both(
                    "solved / concluded",
                    Measure.ratio(ContactFact.SOLVED, ContactFact.CONCLUDED),
                    Measure.ratio(StaffFact.SOLVED, StaffFact.CONCLUDED));

    /** How many cases need only one. */
    public static final Kpi FCR = Declaration.of("fcr", "First contact resolution", Unit.SHARE, Kpi.Better.HIGHER)
            .meaning("Share of the cases that their first conversation solved, where the matter may stay unsolved.")
            .contacts(
                    "first conversations that solved the matter / first conversations",
                    Measure.ratio(ContactFact.FIRST_SOLVED, ContactFact.FIRST_CONCLUDED));

    /** How often work is interrupted. */
    public static final Kpi INTERRUPTIONS = outcome(
            "interruptions",
            "Interruptions",
            "How often an agent was taken away from a contact of the type by another contact.",
            ContactFact.INTERRUPTIONS);

    /** Who has an appointment. */
    public static final Kpi BOOKED = Declaration.of("booked", "Appointments", Unit.COUNT, Kpi.Better.NONE)
            .meaning("Customers who were booked for an appointment, in the interval of their slot.")
            .contacts("booked", Measure.count(ContactFact.BOOKED));

    /** The share that doesn't come. */
    public static final Kpi NO_SHOW = Declaration.of("no-show", "No-shows", Unit.SHARE, Kpi.Better.LOWER)
            .meaning("Share of the booked customers who didn't come.")
            .contacts("no-shows / booked", Measure.ratio(ContactFact.NO_SHOWS, ContactFact.BOOKED));

    static final List<Kpi> ALL = List.of(
            OFFERED,
            ANSWERED,
            ABANDONED,
            BALKED,
            BLOCKED,
            DISMISSED,
            STILL_OPEN,
            SHORT_ABANDONS,
            ABANDONED_AT,
            ABANDONMENT,
            HANDLED,
            TRANSFERS,
            CALLBACKS,
            GENUINE,
            RETRIES,
            REPEATS,
            FAILURE_DEMAND,
            SOLVED,
            FCR,
            INTERRUPTIONS,
            BOOKED,
            NO_SHOW);

    private Demand() {}

    private static long repeats(View view) {
        return view.of(ContactFact.LIMIT_REPEATS) + view.of(ContactFact.UNSOLVED_REPEATS);
    }

    private static long failed(View view) {
        return view.of(ContactFact.RETRIES)
                + repeats(view)
                + view.of(ContactFact.WRONGLY_CONTAINED)
                + view.of(ContactFact.LATE_CALLS);
    }

    private static Kpi outcome(String key, String title, String meaning, ContactFact fact) {
        Kpi.Better better = fact == ContactFact.CALLBACKS ? Kpi.Better.NONE : Kpi.Better.LOWER;
        return Declaration.of(key, title, Unit.COUNT, better).meaning(meaning).contacts(key, Measure.count(fact));
    }
}
