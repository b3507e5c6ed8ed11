package org.busyhour.engine.kpi;

import java.util.List;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.StaffFact;

/** KPIs of supervisors who are asked whether a contact gets more time than the allocation limit gives. */
public final class Approvals {
    /** How often they are asked. */
    public static final Kpi ASKED = Declaration.of("approvals", "Approvals asked for", Unit.COUNT, Kpi.Better.NONE)
            .where(Having::approvals)
            .meaning("Contacts for which a supervisor was asked for more time than the allocation limit gives.")
            .contacts("asked", Measure.count(ContactFact.APPROVALS));

    /** How often they say yes. */
    public static final Kpi GRANTED = Declaration.of(
                    "approvals.granted", "Approvals granted", Unit.SHARE, Kpi.Better.NONE)
            .where(Having::approvals)
            .meaning("Share of the requests for more time that a supervisor granted.")
            .contacts("granted / asked", Measure.ratio(ContactFact.APPROVALS_GRANTED, ContactFact.APPROVALS));

    /** How often nobody has time. */
    public static final Kpi UNANSWERED = Declaration.of(
                    "approvals.unanswered", "Approvals unanswered", Unit.SHARE, Kpi.Better.LOWER)
            .where(Having::approvals)
            .meaning("Share of the requests for more time for which no supervisor was free in time.")
            .contacts("given up / asked", Measure.ratio(ContactFact.APPROVALS_UNANSWERED, ContactFact.APPROVALS));

    /** How long it takes until somebody has time. */
    public static final Kpi WAIT = Declaration.of("approvals.wait", "Wait for approval", Unit.SECONDS, Kpi.Better.LOWER)
            .where(Having::approvals)
            .meaning(
                    "How long requests for more time waited until a supervisor took them up, or they were given up; the mean.")
            .contacts("wait / asked", Measure.seconds(ContactFact.APPROVAL_WAIT, ContactFact.APPROVALS));

    /** How much of the paid time it takes. */
    public static final Kpi APPROVING = Declaration.of("approving", "Approving", Unit.SHARE, Kpi.Better.NONE)
            .from(Kpi.Source.TIME)
            .where(Having::approvals)
            .meaning(
                    "Share of the paid time, overtime included, that supervisors spent on other agents' requests for more time.")
            .staff("time deciding / (paid + overtime)", Measure.ratio(v -> v.of(StaffFact.APPROVING), View::paid));

    static final List<Kpi> ALL = List.of(ASKED, GRANTED, UNANSWERED, WAIT, APPROVING);

    private Approvals() {}
}
