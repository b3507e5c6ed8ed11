package org.busyhour.engine.kpi;

import java.util.List;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.StaffFact;

/** KPIs of the limit on an agent's time for one contact. */
public final class Allocation {
    /** How many pass the limit. */
    public static final Kpi BREACH = Declaration.of("allocation.breach", "Past the limit", Unit.SHARE, Kpi.Better.LOWER)
            .meaning(
                    "Share of the handled contacts under a limit whose work was longer than the limit, whatever followed.")
            .both(
                    "breaches / handled under a limit",
                    Measure.ratio(ContactFact.BREACHES, ContactFact.LIMITED),
                    Measure.ratio(StaffFact.BREACHES, StaffFact.LIMITED));

    /** By how much they pass it. */
    public static final Kpi OVERRUN = Declaration.of(
                    "allocation.overrun", "Mean overrun", Unit.SECONDS, Kpi.Better.LOWER)
            .meaning("Mean work past the limit of the contacts that passed it, done or not.")
            .both(
                    "work past the limit / breaches",
                    Measure.seconds(ContactFact.OVERRUN, ContactFact.BREACHES),
                    Measure.seconds(StaffFact.OVERRUN, StaffFact.BREACHES));

    /** How much of the limits isn't needed. */
    public static final Kpi UNUSED = Declaration.of("allocation.unused", "Unused", Unit.SHARE, Kpi.Better.NONE)
            .meaning("Share of the time allotted by limits that contacts left unused.")
            .both(
                    "sum of max(0, limit - used) / sum of limits",
                    Measure.ratio(ContactFact.UNUSED, ContactFact.ALLOTTED),
                    Measure.ratio(StaffFact.UNUSED, StaffFact.ALLOTTED));

    /** How many the limit cuts. */
    public static final Kpi FORCED = Declaration.of("allocation.forced", "Cut", Unit.SHARE, Kpi.Better.LOWER)
            .meaning("Share of the handled contacts under a limit that were ended, moved or called back because of it.")
            .both(
                    "cut / handled under a limit",
                    Measure.ratio(ContactFact.FORCED, ContactFact.LIMITED),
                    Measure.ratio(StaffFact.FORCED, StaffFact.LIMITED));

    /** How many come again because of it. */
    public static final Kpi REPEATS = Declaration.of(
                    "allocation.repeats", "Repeats by the limit", Unit.COUNT, Kpi.Better.LOWER)
            .meaning("Contacts offered again because the limit had ended an earlier one.")
            .contacts("repeats", Measure.count(ContactFact.LIMIT_REPEATS));

    /** How many are warned. */
    public static final Kpi WARNED = Declaration.of("allocation.warned", "Warned", Unit.SHARE, Kpi.Better.NONE)
            .meaning("Share of the handled contacts under a limit whose agent was warned.")
            .contacts("warned / handled under a limit", Measure.ratio(ContactFact.WARNED, ContactFact.LIMITED));

    /** How many get more time. */
    public static final Kpi EXTENDED = Declaration.of("allocation.extended", "Extended", Unit.SHARE, Kpi.Better.NONE)
            .where(Having::extensions)
            .meaning("Share of the handled contacts under a limit that got more time than it gives.")
            .both(
                    "extended / handled under a limit",
                    Measure.ratio(ContactFact.EXTENDED, ContactFact.LIMITED),
                    Measure.ratio(StaffFact.EXTENDED, StaffFact.LIMITED));

    static final List<Kpi> ALL = List.of(BREACH, OVERRUN, UNUSED, FORCED, REPEATS, WARNED, EXTENDED);

    private Allocation() {}
}
