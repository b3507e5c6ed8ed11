package org.busyhour.engine.kpi;

import java.util.List;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.StaffFact;

/** KPIs of contacts that need several agents at once. */
public final class Teamwork {
    /** How many there are. */
    public static final Kpi TOGETHER = Declaration.of("together", "Begun together", Unit.COUNT, Kpi.Better.NONE)
            .meaning("Contacts that several agents began together.")
            .contacts("begun together", Measure.count(ContactFact.TOGETHER));

    /** What it costs until all are there. */
    public static final Kpi ASSEMBLY_TIME = Declaration.of(
                    "assembly.time", "Time to assemble", Unit.SECONDS, Kpi.Better.LOWER)
            .meaning(
                    "Time of agents who were kept for a contact that needs several until all were there, added up, for each"
                            + " that was begun together.")
            .contacts("time kept / begun together", Measure.seconds(ContactFact.ASSEMBLY_TIME, ContactFact.TOGETHER));

    /** How much of the paid time it takes. */
    public static final Kpi ASSEMBLING = Declaration.of("assembling", "Assembling", Unit.SHARE, Kpi.Better.LOWER)
            .from(Kpi.Source.TIME)
            .meaning(
                    "Share of the paid time, overtime included, that agents were kept for a contact that needs several,"
                            + " until all were there.")
            .staff("time kept / (paid + overtime)", Measure.ratio(v -> v.of(StaffFact.ASSEMBLING), View::paid));

    static final List<Kpi> ALL = List.of(TOGETHER, ASSEMBLY_TIME, ASSEMBLING);

    private Teamwork() {}
}
