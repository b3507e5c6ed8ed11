package org.busyhour.scenarios.language.spec;

import java.time.Duration;
import org.busyhour.scenarios.language.value.Share;

/**
 * Customers with appointments.
 *
 * @param every how long a slot lasts; slots follow each other while the centre is open
 * @param seats how many customers may be booked in each
 * @param booked the share of the seats that are
 * @param noShow the share of the booked who don't come
 * @param early how long before the slot the most punctual come
 * @param late how long after that a customer comes
 */
public record AppointmentsSpec(
        Duration every, int seats, Share booked, Share noShow, Duration early, DistributionSpec late) {}
