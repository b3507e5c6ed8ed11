package org.busyhour.engine.kpi;

import java.util.List;
import org.busyhour.engine.tally.ContactFact;

/** KPIs of what contacts pass before the queue, and of what is offered instead of waiting there. */
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

    /** Those that needn't wait. */
    public static final Kpi CALLED_BACK = Declaration.of("called-back", "Called back", Unit.COUNT, Kpi.Better.NONE)
            .meaning("Contacts whose customers accepted to be called back instead of waiting.")
            .contacts("called back", Measure.count(ContactFact.CALLED_BACK));

    /** The share that is reached. */
    public static final Kpi CALLBACK_SUCCESS = Declaration.of(
                    "callback.success", "Callback success", Unit.SHARE, Kpi.Better.HIGHER)
            .meaning("Share of the callbacks that reached the customer, of those that did or never will.")
            .contacts(
                    "reached / (reached + not reached)",
                    Measure.ratio(
                            view -> view.of(ContactFact.REACHED),
                            view -> view.of(ContactFact.REACHED) + view.of(ContactFact.NOT_REACHED)));

    /** How long customers wait for it. */
    public static final Kpi CALLBACK_TIME = Declaration.of(
                    "callback.time", "Time to callback", Unit.SECONDS, Kpi.Better.LOWER)
            .meaning("Mean time from accepting to be called back to being reached.")
            .contacts("time to callback / reached", Measure.seconds(ContactFact.CALLBACK_TIME, ContactFact.REACHED));

    /** Those that leave a message. */
    public static final Kpi MESSAGES = Declaration.of("messages", "Messages", Unit.COUNT, Kpi.Better.NONE)
            .meaning("Contacts whose customers left a message instead of waiting.")
            .contacts("messages", Measure.count(ContactFact.MESSAGE));

    /** Their share. */
    public static final Kpi MESSAGES_SHARE = Declaration.of(
                    "messages.share", "Left a message", Unit.SHARE, Kpi.Better.NONE)
            .meaning("Share of the offered contacts whose customers left a message instead of waiting.")
            .contacts(
                    "messages / offered",
                    Measure.ratio(view -> view.of(ContactFact.MESSAGE), view -> view.live(ContactFact.OFFERED)));

    static final List<Kpi> ALL = List.of(
            DEFLECTED,
            CONTAINMENT,
            TIME,
            WRONG,
            CALLED_BACK,
            CALLBACK_SUCCESS,
            CALLBACK_TIME,
            MESSAGES,
            MESSAGES_SHARE);

    private BeforeQueue() {}
}
