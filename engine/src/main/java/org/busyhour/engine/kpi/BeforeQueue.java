package org.busyhour.engine.kpi;

import java.util.List;
import org.busyhour.engine.tally.ContactFact;

/** KPIs of what contacts pass before the queue. */
public final class BeforeQueue {
    /** Those that needed no agent. */
    public static final Kpi DEFLECTED = Declaration.of("deflected", "Deflected", Unit.COUNT, Kpi.Better.NONE)
            .meaning("Contacts that were served without an agent, before the queue.")
            .contacts("deflected", Measure.count(ContactFact.DEFLECTED));

    /** The share that needs no agent. */
    public static final Kpi CONTAINMENT = Declaration.of("containment", "Containment", Unit.SHARE, Kpi.Better.HIGHER)
            .meaning("Share of the contacts that passed what stands before their queue which needed no agent then.")
            .contacts("contained / passed the front", Measure.ratio(ContactFact.CONTAINED, ContactFact.PASSED));

    /** How long that takes. */
    public static final Kpi TIME = Declaration.of("front.time", "Time before the queue", Unit.SECONDS, Kpi.Better.LOWER)
            .meaning("Mean time that contacts spent in what stands before their queue, hand-off included.")
            .contacts(
                    "time in the front / passed the front",
                    Measure.seconds(ContactFact.FRONT_TIME, ContactFact.PASSED));

    /** Those that came again all the same. */
    public static final Kpi WRONG = Declaration.of(
                    "wrong-containment", "Wrong containment", Unit.COUNT, Kpi.Better.LOWER)
            .meaning("Contacts offered again because an earlier one of the same case was contained in vain.")
            .contacts("wrong containment", Measure.count(ContactFact.WRONGLY_CONTAINED));

    static final List<Kpi> ALL = List.of(DEFLECTED, CONTAINMENT, TIME, WRONG);

    private BeforeQueue() {}
}
