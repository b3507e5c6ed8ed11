package org.busyhour.engine.kpi;

import java.util.List;
import org.busyhour.engine.model.Agent;
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
                            v -> v.handlingTime() - v.of(StaffFact.DIALLING) - v.of(StaffFact.APPROVING)));

    /** How many are on duty. */
    public static final Kpi STAFFING = Declaration.of("staffing", "Agents on duty", Unit.NUMBER, Kpi.Better.NONE)
            .from(Kpi.Source.TIME)
            .meaning(
                    "Agents available, handling or at side tasks, on the average over the simulated time; the time after the end is left"
                            + " out.")
            .notOf(Scope.Kind.AGENT)
            .staff(
                    "(handling + available + side work) / time",
                    Measure.ratio(
                            v -> v.inIntervals().atWork(), v -> v.inIntervals().elapsed()));

    /** What is planned and paid. */
    public static final Kpi PAID_TIME = Declaration.of("paid-time", "Paid time", Unit.SECONDS, Kpi.Better.NONE)
            .planned()
            .from(Kpi.Source.TIME)
            .meaning("Time planned and paid, unpaid breaks and overtime not among it.")
            .staff("paid", Measure.time(v -> v.of(StaffFact.PAID)));

    /** What is worked beyond the plan. */
    public static final Kpi OVERTIME = Declaration.of("overtime", "Overtime", Unit.SECONDS, Kpi.Better.LOWER)
            .planned()
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

    /** How much of the paid time goes to side tasks. */
    public static final Kpi SIDE_WORK = Declaration.of("side-work", "Side work", Unit.SHARE, Kpi.Better.NONE)
            .from(Kpi.Source.TIME)
            .where(Having::sideTasks)
            .meaning("Share of the paid time, overtime included, that agents spent on side tasks for want of contacts.")
            .staff("side work / (paid + overtime)", Measure.ratio(v -> v.of(StaffFact.SIDE_WORK), View::paid));

    /** How much of the paid time goes to duties that are planned. */
    public static final Kpi DUTIES = Declaration.of("duties", "Duties", Unit.SHARE, Kpi.Better.NONE)
            .from(Kpi.Source.TIME)
            .where(Having.pausesOf(Agent.Kind.DUTY))
            .meaning(
                    "Share of the paid time, overtime included, that agents spent on duties away from contacts at planned"
                            + " times; no part of the shrinkage.")
            .staff("duties / (paid + overtime)", Measure.ratio(v -> v.of(StaffFact.AT_DUTY), View::paid));

    /** How long agents are idle because of the quota. */
    public static final Kpi IDLE_AFTER_QUOTA = Declaration.of(
                    "idle-after-quota", "Idle after the quota", Unit.SHARE, Kpi.Better.LOWER)
            .from(Kpi.Source.TIME)
            .where(Having::quotas)
            .meaning(
                    "Share of the paid time, overtime included, in which agents were available with their quota used up.")
            .staff(
                    "available with the quota used up / (paid + overtime)",
                    Measure.ratio(v -> v.of(StaffFact.IDLE_AFTER_QUOTA), View::paidWithQuota));

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
            .planned()
            .from(Kpi.Source.TIME)
            .meaning(
                    "Hours paid, overtime included, times what an hour costs, and what is paid for nights, time on call and"
                            + " calling up; undefined where a group has no cost.")
            .staff("the sum of cost.regular and the other parts", amount(Costs.ALL));

    /** What a contact costs. */
    public static final Kpi COST_PER_CONTACT = Declaration.of(
                    "cost-per-contact", "Cost per contact", Unit.MONEY, Kpi.Better.LOWER)
            .planned()
            .from(Kpi.Source.TIME)
            .meaning("Cost of the agents for each answered contact.")
            .staff("cost / answered", new Measure.Amount(v -> v.cost(Costs.ALL), v -> v.of(StaffFact.ANSWERED)));

    /** What planned hours cost. */
    public static final Kpi COST_REGULAR = Declaration.of(
                    "cost.regular", "Cost of planned hours", Unit.MONEY, Kpi.Better.LOWER)
            .planned()
            .from(Kpi.Source.TIME)
            .where(Having::costs)
            .meaning("Part of the cost: the hours planned and paid, at what an hour costs.")
            .staff("hours paid x cost of an hour", amount(Costs.REGULAR));

    /** What overtime costs. */
    public static final Kpi COST_OVERTIME = Declaration.of(
                    "cost.overtime", "Cost of overtime", Unit.MONEY, Kpi.Better.LOWER)
            .planned()
            .from(Kpi.Source.TIME)
            .where(Having::costs)
            .meaning(
                    "Part of the cost: the hours of overtime, those of people called up left out, at what they are paid.")
            .staff("hours (overtime - called up) x cost of an hour x overtime factor", amount(Costs.OVERTIME));

    /** What nights cost more. */
    public static final Kpi COST_NIGHT = Declaration.of("cost.night", "Night premium", Unit.MONEY, Kpi.Better.LOWER)
            .planned()
            .from(Kpi.Source.TIME)
            .where(Having::nights)
            .meaning("Part of the cost: what hours at work by night, overtime included, cost more than by day.")
            .staff("hours at night x cost of an hour x (night factor - 1)", amount(Costs.NIGHT));

    /** What standing by costs. */
    public static final Kpi COST_ON_CALL = Declaration.of(
                    "cost.on-call", "Cost of time on call", Unit.MONEY, Kpi.Better.LOWER)
            .planned()
            .from(Kpi.Source.TIME)
            .where(Having::onCall)
            .meaning("Part of the cost: the hours on call, at what they are paid.")
            .staff("hours on call x cost of an hour x on-call factor", amount(Costs.ON_CALL));

    /** What calling up costs. */
    public static final Kpi COST_CALL_UP = Declaration.of(
                    "cost.call-up", "Cost of calling up", Unit.MONEY, Kpi.Better.LOWER)
            .planned()
            .from(Kpi.Source.TIME)
            .where(Having::callUps)
            .meaning("Part of the cost: the hours at work because a rule had called, at what they are paid.")
            .staff("hours called up x cost of an hour x call-up factor", amount(Costs.CALL_UP));

    /** How long agents are on call. */
    public static final Kpi ON_CALL_TIME = Declaration.of("on-call-time", "Time on call", Unit.SECONDS, Kpi.Better.NONE)
            .planned()
            .from(Kpi.Source.TIME)
            .where(Having::onCall)
            .meaning("Time in which agents aren't at work, but may be called up; not among the paid time.")
            .staff("on call", Measure.time(v -> v.of(StaffFact.ON_CALL)));

    /** How long agents work by night. */
    public static final Kpi NIGHT_TIME = Declaration.of("night-time", "Time at night", Unit.SECONDS, Kpi.Better.NONE)
            .planned()
            .from(Kpi.Source.TIME)
            .where(Having::nights)
            .meaning("Time at work by night, overtime included, where the group pays it otherwise than time by day.")
            .staff("paid by night", Measure.time(v -> v.of(StaffFact.NIGHT)));

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
            CONCURRENCY,
            COST_REGULAR,
            COST_OVERTIME,
            COST_NIGHT,
            COST_ON_CALL,
            COST_CALL_UP,
            ON_CALL_TIME,
            NIGHT_TIME,
            SIDE_WORK,
            IDLE_AFTER_QUOTA,
            DUTIES);

    private People() {}

    private static Measure amount(Costs part) {
        return new Measure.Amount(v -> v.cost(part), View::share);
    }
}
