package org.busyhour.engine.kpi;

import java.util.List;
import org.busyhour.engine.tally.StaffFact;
import org.busyhour.engine.time.Ticks;

/** KPIs of agents and money. */
public final class People {
    /** How busy those on duty are. */
    public static final Kpi OCCUPANCY = Declaration.of("occupancy", "Occupancy", Unit.SHARE, Kpi.Better.NONE)
            .from(Kpi.Source.TIME)
            .meaning(
                    "Share of the time on duty, breaks left out, in which agents handled contacts; overtime counts on both sides.")
            .staff("handling / (handling + available)", Measure.ratio(View::handlingTime, View::onDuty));

    /** How much of the paid time goes to customers. */
    public static final Kpi UTILISATION = Declaration.of("utilisation", "Utilisation", Unit.SHARE, Kpi.Better.NONE)
            .from(Kpi.Source.TIME)
            .meaning(
                    "Share of the paid time, overtime included, that agents spent one to one with customers: talk and hold.")
            .staff(
                    "(talk + hold) / (paid + overtime)",
                    Measure.ratio(v -> v.of(StaffFact.TALKING) + v.of(StaffFact.HOLDING), View::paid));

    /** How many contacts an agent has open. */
    public static final Kpi CONCURRENCY = Declaration.of(
                    "concurrency", "Contacts at once", Unit.NUMBER, Kpi.Better.NONE)
            .meaning(
                    "How many contacts an agent had open, on the average over the handling time: above 1 where agents hold several chats.")
            .staff(
                    "time that the handled were open / handling time",
                    Measure.ratio(
                            v -> v.of(StaffFact.HANDLED_TALK)
                                    + v.of(StaffFact.HANDLED_HOLD)
                                    + v.of(StaffFact.HANDLED_WRAP),
                            v -> v.handlingTime() - v.of(StaffFact.DIALLING)));

    /** How many are on duty. */
    public static final Kpi STAFFING = Declaration.of("staffing", "Agents on duty", Unit.NUMBER, Kpi.Better.NONE)
            .from(Kpi.Source.TIME)
            .meaning(
                    "Agents available or handling, on the average over the simulated time; the time after the end is left out.")
            .notOf(Scope.Kind.AGENT)
            .staff(
                    "(handling + available) / time",
                    Measure.ratio(
                            v -> v.inIntervals().onDuty(), v -> v.inIntervals().elapsed()));

    /** What is planned and paid. */
    public static final Kpi PAID_TIME = Declaration.of("paid-time", "Paid time", Unit.SECONDS, Kpi.Better.NONE)
            .from(Kpi.Source.TIME)
            .meaning("Time planned and paid, unpaid breaks and overtime not among it.")
            .staff("paid", Measure.time(v -> v.of(StaffFact.PAID)));

    /** What is worked beyond the plan. */
    public static final Kpi OVERTIME = Declaration.of("overtime", "Overtime", Unit.SECONDS, Kpi.Better.LOWER)
            .from(Kpi.Source.TIME)
            .meaning("Time worked beyond the planned end.")
            .staff("overtime", Measure.time(v -> v.of(StaffFact.OVERTIME)));

    /** How many contacts an agent finishes in an hour. */
    public static final Kpi CONTACTS_PER_HOUR = Declaration.of(
                    "contacts-per-hour", "Contacts per hour", Unit.PER_HOUR, Kpi.Better.HIGHER)
            .from(Kpi.Source.TIME)
            .ownedBy(Kpi.Role.AGENT, Kpi.Role.TEAM_LEADER)
            .meaning("Contacts handled per paid hour of an agent, overtime included.")
            .staff(
                    "handled / hours (paid + overtime)",
                    Measure.ratio(v -> v.of(StaffFact.HANDLED) * Ticks.PER_HOUR, View::paid));

    /** How much of the quota is reached. */
    public static final Kpi QUOTA_ATTAINMENT = Declaration.of(
                    "quota-attainment", "Quota attained", Unit.SHARE, Kpi.Better.NONE)
            .from(Kpi.Source.TIME)
            .ownedBy(Kpi.Role.AGENT, Kpi.Role.TEAM_LEADER)
            .meaning("Share of the agents' quotas that they used up.")
            .staff("contacts counted against a quota / quotas", Measure.ratio(StaffFact.QUOTA_USED, StaffFact.QUOTA));

    /** How evenly agents are busy. */
    public static final Kpi FAIRNESS_OCCUPANCY = Declaration.of(
                    "fairness.occupancy", "Unevenness of occupancy", Unit.NUMBER, Kpi.Better.LOWER)
            .from(Kpi.Source.TIME)
            .ownedBy(Kpi.Role.TEAM_LEADER)
            .meaning(
                    "Coefficient of variation of the occupancy over the agents of a group who were on duty, the mean of the"
                            + " replications; 0 is even.")
            .notOf(Scope.Kind.CENTRE, Scope.Kind.AGENT)
            .staff(
                    "standard deviation / mean of the agents' occupancy",
                    new Measure.Spread(v -> v.handlingTime() / (double) v.onDuty()));

    /** How evenly contacts are spread. */
    public static final Kpi FAIRNESS_CONTACTS = Declaration.of(
                    "fairness.contacts", "Unevenness of contacts", Unit.NUMBER, Kpi.Better.LOWER)
            .from(Kpi.Source.TIME)
            .ownedBy(Kpi.Role.TEAM_LEADER)
            .meaning(
                    "Coefficient of variation of the contacts handled over the agents of a group who were on duty, the mean of the"
                            + " replications; 0 is even.")
            .notOf(Scope.Kind.CENTRE, Scope.Kind.AGENT)
            .staff(
                    "standard deviation / mean of the agents' contacts",
                    new Measure.Spread(v -> v.of(StaffFact.HANDLED)));

    /** What the agents cost. */
    public static final Kpi COST = Declaration.of("cost", "Cost", Unit.MONEY, Kpi.Better.LOWER)
            .from(Kpi.Source.TIME)
            .meaning("Hours paid, overtime included, times what an hour costs; undefined where a group has no cost.")
            .staff("hours (paid + overtime) x cost of an hour", new Measure.Amount(View::cost, View::share));

    /** What a contact costs. */
    public static final Kpi COST_PER_CONTACT = Declaration.of(
                    "cost-per-contact", "Cost per contact", Unit.MONEY, Kpi.Better.LOWER)
            .from(Kpi.Source.TIME)
            .meaning("Cost of the agents for each answered contact.")
            .staff("cost / answered", new Measure.Amount(View::cost, v -> v.of(StaffFact.ANSWERED)));

    static final List<Kpi> ALL = List.of(
            OCCUPANCY,
            UTILISATION,
            STAFFING,
            PAID_TIME,
            OVERTIME,
            CONTACTS_PER_HOUR,
            QUOTA_ATTAINMENT,
            FAIRNESS_OCCUPANCY,
            FAIRNESS_CONTACTS,
            COST,
            COST_PER_CONTACT,
            CONCURRENCY);

    private People() {}
}
