package org.busyhour.engine.cases;

import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.StaffFact;
import org.busyhour.engine.time.Ticks;

/**
 * What the measures of the cases mean.
 *
 * <p>In the cases all arrivals are offered, the blocked among them, and service levels and waiting probabilities are
 * shares of the offered.
 *
 * @param timeline the course of a replication
 * @param row the row of tallies that is measured
 * @param type the contact type
 * @param group the group
 */
record Words(Timeline timeline, int row, int type, int group) {
    RatioEstimate estimate(String measure) {
        return switch (measure) {
            case "p_block" -> new RatioEstimate(contacts(ContactFact.BLOCKED), offered());
            case "p_abandon" -> new RatioEstimate(contacts(ContactFact.ABANDONED, ContactFact.BALKED), offered());
            case "prob_wait" -> new RatioEstimate(contacts(ContactFact.WAITED), offered());
            case "SL_offered" -> new RatioEstimate(contacts(ContactFact.ANSWERED_IN_TIME), offered());
            case "SL_served" ->
                new RatioEstimate(contacts(ContactFact.ANSWERED_IN_TIME), contacts(ContactFact.ANSWERED));
            case "SL_excl_short" ->
                new RatioEstimate(
                        contacts(ContactFact.ANSWERED_IN_TIME), offered().minus(lostInTime()));
            case "SL_met" ->
                new RatioEstimate(contacts(ContactFact.ANSWERED_IN_TIME).plus(lostInTime()), offered());
            case "asa_served" ->
                new RatioEstimate(contacts(ContactFact.WAIT_ANSWERED).seconds(), contacts(ContactFact.ANSWERED));
            case "wait_all" -> new RatioEstimate(waits().seconds(), offered().minus(contacts(ContactFact.BLOCKED)));
            case "mean_queue" ->
                new RatioEstimate(contacts(ContactFact.QUEUE_TIME).seconds(), elapsed());
            case "mean_busy" -> new RatioEstimate(Fact.handling(group, row).seconds(), elapsed());
            case "occupancy" -> new RatioEstimate(Fact.handling(group, row), onDuty());
            case "abandoned" -> new RatioEstimate(contacts(ContactFact.ABANDONED_AT), Fact.constant(1));
            case "contacts_in_target" -> new RatioEstimate(contacts(ContactFact.ANSWERED_IN_TIME), Fact.constant(1));
            default -> throw new IllegalArgumentException("measure was " + measure);
        };
    }

    Fact elapsed() {
        long start = Math.max(timeline.warmUp(), timeline.intervalStarts().get(row - 1));
        return Fact.constant(Ticks.toSeconds(timeline.intervalEnd(row - 1) - start));
    }

    private Fact contacts(ContactFact... facts) {
        return Fact.type(type, row, facts);
    }

    private Fact offered() {
        return contacts(ContactFact.OFFERED);
    }

    private Fact lostInTime() {
        return contacts(ContactFact.ABANDONED_IN_TIME, ContactFact.BALKED);
    }

    private Fact waits() {
        return contacts(ContactFact.WAIT_ANSWERED, ContactFact.WAIT_ABANDONED, ContactFact.WAIT_OTHER);
    }

    private Fact onDuty() {
        return Fact.handling(group, row).plus(Fact.group(group, row, StaffFact.AVAILABLE));
    }
}
