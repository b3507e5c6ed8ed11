package org.busyhour.engine.kpi;

import java.util.List;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.StaffFact;

/** KPIs of calls to customers who are on a list. */
public final class Outbound {
    /** How often somebody was called. */
    public static final Kpi DIALS = Declaration.of("dials", "Dials", Unit.COUNT, Kpi.Better.NONE)
            .from(Kpi.Source.MOMENTS)
            .meaning("How often customers on a list were called, in the interval in which that was over.")
            .contacts("dials", Measure.count(ContactFact.DIALS));

    /** The share that picks up. */
    public static final Kpi CONTACT_RATE = Declaration.of("contact-rate", "Contact rate", Unit.SHARE, Kpi.Better.HIGHER)
            .from(Kpi.Source.MOMENTS)
            .meaning("Share of the dials at which the customer picked up.")
            .contacts("picked up / dials", Measure.ratio(ContactFact.PICKED_UP, ContactFact.DIALS));

    /** The share of those who find nobody to talk to. */
    public static final Kpi ABANDONED_CONNECTS = Declaration.of(
                    "abandoned-connects", "Abandoned connects", Unit.SHARE, Kpi.Better.LOWER)
            .from(Kpi.Source.MOMENTS)
            .ownedBy(Kpi.Role.TEAM_LEADER)
            .meaning("Share of the customers who were called and picked up that found no agent free.")
            .contacts("dropped / picked up", Measure.ratio(ContactFact.DROPPED_AT, ContactFact.PICKED_UP));

    /** Those who found nobody. */
    public static final Kpi DROPPED = Declaration.of("dropped", "Dropped", Unit.COUNT, Kpi.Better.LOWER)
            .meaning("Customers who were called and picked up, and found no agent free.")
            .contacts("dropped", Measure.count(ContactFact.DROPPED));

    /** Those who never pick up. */
    public static final Kpi UNREACHED = Declaration.of("unreached", "Unreached", Unit.COUNT, Kpi.Better.LOWER)
            .meaning("Customers on a list who never picked up, however often they were to be called.")
            .contacts("unreached", Measure.count(ContactFact.UNREACHED));

    /** How much of the list is done. */
    public static final Kpi FINISHED = Declaration.of(
                    "records.finished", "Records finished", Unit.SHARE, Kpi.Better.HIGHER)
            .ownedBy(Kpi.Role.TEAM_LEADER)
            .meaning(
                    "Share of the records of lists whose customer has picked up, or was called as often as is allowed.")
            .contacts("finished / records", Measure.ratio(ContactFact.FINISHED, ContactFact.RECORDS));

    /** How much of the paid time goes to it. */
    public static final Kpi DIALLING = Declaration.of("dialling", "Dialling", Unit.SHARE, Kpi.Better.LOWER)
            .from(Kpi.Source.TIME)
            .meaning(
                    "Share of the paid time, overtime included, in which agents read about customers on lists and let it ring, or"
                            + " call back in vain; talk is in utilisation.")
            .staff("dialling / (paid + overtime)", Measure.ratio(v -> v.of(StaffFact.DIALLING), View::paid));

    static final List<Kpi> ALL =
            List.of(DIALS, CONTACT_RATE, ABANDONED_CONNECTS, DROPPED, UNREACHED, FINISHED, DIALLING);

    private Outbound() {}
}
