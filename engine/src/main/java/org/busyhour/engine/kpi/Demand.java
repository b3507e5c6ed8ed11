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
                    "answered + abandoned + balked + blocked + dismissed + still open",
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
                    Measure.ratio(View::lost, v -> v.of(ContactFact.OFFERED)),
                    null)
            .formula(
                    "without-short",
                    "(abandoned + balked - short) / (offered - short)",
                    Measure.ratio(v -> v.lost() - v.lostShort(), v -> v.of(ContactFact.OFFERED) - v.lostShort()),
                    null)
            .done();

    /** What agents finished. */
    public static final Kpi HANDLED = Declaration.of("handled", "Handled", Unit.COUNT, Kpi.Better.NONE)
            .meaning(
                    "Contacts that agents finished; one that goes on as a transfer or callback counts once for each agent.")
            .both("handled", Measure.count(ContactFact.HANDLED), Measure.count(StaffFact.HANDLED));

    /** What went on with another group. */
    public static final Kpi TRANSFERS = Declaration.of("transfers", "Transfers", Unit.COUNT, Kpi.Better.NONE)
            .meaning("Contacts that were handed on to another group.")
            .both("transfers", Measure.count(ContactFact.TRANSFERS), Measure.count(StaffFact.TRANSFERS));

    /** What went on later. */
    public static final Kpi CALLBACKS =
            outcome("callbacks", "Callbacks", "Contacts whose rest became a callback.", ContactFact.CALLBACKS);

    /** What came again. */
    public static final Kpi REPEATS = outcome(
            "repeats",
            "Repeats",
            "Contacts offered again because an earlier one of the same case wasn't solved.",
            ContactFact.REPEATS);

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
            REPEATS);

    private Demand() {}

    private static Kpi outcome(String key, String title, String meaning, ContactFact fact) {
        Kpi.Better better = fact == ContactFact.CALLBACKS ? Kpi.Better.NONE : Kpi.Better.LOWER;
        return Declaration.of(key, title, Unit.COUNT, better).meaning(meaning).contacts(key, Measure.count(fact));
    }
}
