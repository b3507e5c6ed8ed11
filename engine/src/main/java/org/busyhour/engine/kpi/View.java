package org.busyhour.engine.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.LabourLaw;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.StaffFact;

/**
 * The facts of one replication, scope and row: what the formulas of the catalogue are written over.
 *
 * @param facts the facts of the replication
 * @param scope of what
 * @param row one of the {@link Rows}; of agents only that of the whole replication is known
 */
record View(Facts facts, Scope scope, int row) {
    long of(ContactFact fact) {
        if (OnTheLine.is(scope)) {
            return live(fact);
        }
        return facts.contacts(scope.kind() == Scope.Kind.TYPE ? scope.index() : facts.centreType(), row, fact);
    }

    long ofCentre(ContactFact fact) {
        return facts.contacts(facts.centreType(), row, fact);
    }

    long of(StaffFact fact) {
        return switch (scope.kind()) {
            case AGENT -> facts.agents(scope.index(), fact);
            case GROUP -> facts.staff(scope.index(), row, fact);
            case CENTRE, TYPE -> OnTheLine.is(scope) ? ofTheLine(fact) : facts.staff(facts.centreGroup(), row, fact);
        };
    }

    private long ofTheLine(StaffFact fact) {
        long sum = 0;
        for (int group = 0; group < facts.centreGroup(); group++) {
            boolean takes =
                    OnTheLine.takes(facts.model(), facts.model().groups().get(group));
            sum += takes ? facts.staff(group, row, fact) : 0;
        }
        return sum;
    }

    /** Of the centre without deferred types, which nobody waits for on the line; of a type as it is. */
    long live(ContactFact fact) {
        return facts.contacts(scope.kind() == Scope.Kind.TYPE ? scope.index() : facts.liveType(), row, fact);
    }

    /** As {@link #live}, but nothing of a deferred type: it has no service level. */
    long judged(ContactFact fact) {
        boolean none = scope.kind() == Scope.Kind.TYPE && facts.deferred(scope.index());
        return none ? 0 : live(fact);
    }

    /** The answered of staff without those of deferred types. */
    long answeredLive() {
        return of(StaffFact.ANSWERED) - of(StaffFact.ANSWERED_DEFERRED);
    }

    /** A level at the end of this row. */
    long atEnd(ContactFact fact) {
        return facts.atEnd(scope.kind() == Scope.Kind.TYPE ? scope.index() : facts.centreType(), row, fact);
    }

    /** 1 where there is a backlog to speak of, be it empty: of a deferred type, or a centre that has one; else 0. */
    long backlogs() {
        boolean any = scope.kind() == Scope.Kind.TYPE
                ? facts.deferred(scope.index())
                : facts.liveType() != facts.centreType();
        return any ? 1 : 0;
    }

    /** The same without the time after the end, whose length isn't known. */
    View inIntervals() {
        int without = facts.rows().inIntervals(row);
        return without == row ? this : new View(facts, scope, without);
    }

    /** How much of a replication this is: 1, unless it is a batch. */
    double share() {
        return facts.share();
    }

    long elapsed() {
        return facts.elapsed(row);
    }

    /** All that entered the queue, the balked among them; of the centre those on the line. */
    long queued() {
        return live(ContactFact.OFFERED) - live(ContactFact.BLOCKED) - live(ContactFact.UNQUEUED);
    }

    /** All that gave up, the balked among them. */
    long lost() {
        return of(ContactFact.ABANDONED) + of(ContactFact.BALKED);
    }

    /** Those of {@link #lost} that waited no longer than the threshold of their type. */
    long lostInTime() {
        return of(ContactFact.ABANDONED_IN_TIME) + of(ContactFact.BALKED);
    }

    /** Those of {@link #lost} that waited less than the short limit of their type: a balked contact waited 0. */
    long lostShort() {
        if (scope.kind() == Scope.Kind.TYPE) {
            return lostShort(scope.index());
        }
        long sum = 0;
        for (int type = 0; type < facts.centreType(); type++) {
            sum += facts.model().types().get(type).stage() ? 0 : lostShort(type);
        }
        return sum;
    }

    /** What the planner expects of this; NaN where nothing is said. */
    double forecast() {
        return facts.overRows(row, r -> facts.forecasts().expected(type(), r));
    }

    /** By how much intervals differ from the forecast, on either side. */
    double forecastError() {
        return facts.overRows(
                row, r -> Math.abs(facts.offered(type(), r) - facts.forecasts().expected(type(), r)));
    }

    /** The time of agents that the forecast asks for; NaN where no formula says it. */
    double required() {
        return facts.overRows(row, r -> {
            double sum = 0;
            for (int pool = 0; pool < facts.required().pools(); pool++) {
                sum += shares(pool) ? facts.required().ticks(pool, r) : 0;
            }
            return sum;
        });
    }

    /** The time on duty of all agents who share work with this, the time after the end left out; NaN without need. */
    double presentIfRequired() {
        long sum = 0;
        for (int group = 0; group < facts.centreGroup(); group++) {
            View each = new View(facts, new Scope(Scope.Kind.GROUP, group, ""), row).inIntervals();
            sum += shares(facts.required().poolOfGroup(group)) ? each.atWork() : 0;
        }
        return Double.isNaN(required()) ? Double.NaN : sum;
    }

    private boolean shares(int pool) {
        return switch (scope.kind()) {
            case TYPE -> pool == facts.required().poolOfType(scope.index());
            case GROUP -> pool == facts.required().poolOfGroup(scope.index());
            case CENTRE, AGENT -> true;
        };
    }

    private int type() {
        return scope.kind() == Scope.Kind.TYPE ? scope.index() : facts.centreType();
    }

    private long lostShort(int type) {
        long balked = facts.model().types().get(type).serviceLevel().shortLimit() > 0
                ? facts.contacts(type, row, ContactFact.BALKED)
                : 0;
        return facts.contacts(type, row, ContactFact.SHORT_ABANDONED) + balked;
    }

    long handlingTime() {
        return of(StaffFact.TALKING)
                + of(StaffFact.HOLDING)
                + of(StaffFact.WRAPPING)
                + of(StaffFact.DIALLING)
                + of(StaffFact.ASSEMBLING)
                + of(StaffFact.APPROVING);
    }

    long onDuty() {
        return handlingTime() + of(StaffFact.AVAILABLE);
    }

    /** The time of those whom a contact may find: now, or when what they do is done. */
    long atWork() {
        return onDuty() + of(StaffFact.SIDE_WORK);
    }

    long paid() {
        return of(StaffFact.PAID) + of(StaffFact.OVERTIME);
    }

    /** The paid time of agents who have a quota. */
    long paidWithQuota() {
        return switch (scope.kind()) {
            case GROUP -> quota(scope.index()) ? paid() : 0;
            case AGENT -> quota(facts.places().groupOf(scope.index())) ? paid() : 0;
            case CENTRE, TYPE -> paidOfCentreWithQuota();
        };
    }

    private long paidOfCentreWithQuota() {
        long sum = 0;
        for (int group = 0; group < facts.centreGroup(); group++) {
            sum += new View(facts, new Scope(Scope.Kind.GROUP, group, ""), row).paidWithQuota();
        }
        return sum;
    }

    private boolean quota(int group) {
        return facts.model().groups().get(group).quota().isPresent();
    }

    /** Paid time that the plan gives to pauses, as far as it was taken. */
    long plannedAway() {
        return paidBreaks() + of(StaffFact.IN_MEETING) + of(StaffFact.IN_TRAINING);
    }

    /** Paid time away from work that isn't planned. */
    long unplannedAway() {
        return paidAbsence()
                + of(StaffFact.LATE)
                + of(StaffFact.LEFT_EARLY)
                + of(StaffFact.LOGGED_OUT)
                + of(StaffFact.OVERRUN_BREAKS);
    }

    /** Time of paid breaks, as long as these were to last. */
    long paidBreaks() {
        long unpaid = of(StaffFact.UNPAID) - of(StaffFact.UNPAID_ABSENCE);
        return of(StaffFact.ON_BREAK) - unpaid - of(StaffFact.OVERRUN_BREAKS);
    }

    /** Paid time of whole shifts and days on which somebody wasn't there. */
    long paidAbsence() {
        long part = of(StaffFact.LATE) + of(StaffFact.LEFT_EARLY) + of(StaffFact.UNPAID_ABSENCE);
        return of(StaffFact.ABSENT) - part;
    }

    /** Time for which there is a schedule, paid or not. */
    long scheduled() {
        return of(StaffFact.PAID) + of(StaffFact.UNPAID);
    }

    /** Tells whether the law asks for something of any of these people. */
    boolean asks(Predicate<LabourLaw> what) {
        List<AgentGroup> groups = facts.model().groups();
        return switch (scope.kind()) {
            case GROUP -> what.test(groups.get(scope.index()).law());
            case AGENT ->
                what.test(groups.get(facts.places().groupOf(scope.index())).law());
            case CENTRE, TYPE -> groups.stream().map(AgentGroup::law).anyMatch(what);
        };
    }

    /** What the agents cost, or a part of it; NaN where the cost of an hour is unknown. */
    double cost(Costs part) {
        return switch (scope.kind()) {
            case GROUP -> cost(part, scope.index());
            case AGENT -> cost(part, facts.places().groupOf(scope.index()));
            case CENTRE, TYPE -> costOfCentre(part);
        };
    }

    private double costOfCentre(Costs part) {
        double sum = 0;
        for (int group = 0; group < facts.centreGroup(); group++) {
            sum += new View(facts, new Scope(Scope.Kind.GROUP, group, ""), row).cost(part, group);
        }
        return sum;
    }

    private double cost(Costs part, int group) {
        AgentGroup rates = facts.model().groups().get(group);
        return part.hours(this, rates.pay()) * rates.costPerHour().orElse(Double.NaN);
    }

    /** The agents of this group who were on duty at all. */
    List<View> agents() {
        Places places = facts.places();
        int after = places.afterAgents(scope.index());
        List<View> views = new ArrayList<>();
        for (int agent = places.firstAgent(scope.index()); agent < after; agent++) {
            View view = new View(facts, new Scope(Scope.Kind.AGENT, agent, ""), row);
            if (view.onDuty() > 0) {
                views.add(view);
            }
        }
        return views;
    }
}
