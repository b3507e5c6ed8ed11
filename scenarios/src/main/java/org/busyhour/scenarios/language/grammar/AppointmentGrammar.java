package org.busyhour.scenarios.language.grammar;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.busyhour.scenarios.language.shape.Fields;
import org.busyhour.scenarios.language.shape.Key;
import org.busyhour.scenarios.language.spec.AppointmentsSpec;
import org.busyhour.scenarios.language.spec.ArrivalsSpec;
import org.busyhour.scenarios.language.spec.DistributionSpec;
import org.busyhour.scenarios.language.value.Share;

/** Arrivals by appointment. */
final class AppointmentGrammar {
    private static final int MOST_SEATS = 10_000;
    private static final Duration SHORTEST = Duration.ofMinutes(1);

    /** The length of a slot, which makes arrivals appointments. */
    static final Key<Duration> APPOINTMENTS = new Key<>(
            "appointments",
            Texts.POSITIVE_DURATION,
            "Customers come by appointment, in slots of this length while the centre is open.",
            "20m");

    private static final Key<Long> SEATS =
            new Key<>("seats", Texts.whole(1, MOST_SEATS), "How many may be booked in a slot. Default: 1.", "3");
    private static final Key<Share> BOOKED =
            new Key<>("booked", Texts.SHARE, "How many of the seats are booked. Default: 100 %.", "90 %");
    private static final Key<Share> NO_SHOW =
            new Key<>("no-show", Texts.SHARE, "How many of the booked don't come. Default: 0 %.", "8 %");
    private static final Key<Duration> EARLY =
            new Key<>("early", Texts.DURATION, "How long before the slot the most punctual come. Default: 0.", "10m");
    private static final Key<DistributionSpec> LATE = new Key<>(
            "late",
            DistributionGrammar.DISTRIBUTION,
            "How long after the most punctual a customer comes. Default: 0.",
            "{gamma: {mean: 8m, cv: 0.7}}");

    /** All keys. */
    static final List<Key<?>> KEYS = List.of(APPOINTMENTS, SEATS, BOOKED, NO_SHOW, EARLY, LATE);

    private AppointmentGrammar() {}

    /** Returns the arrivals. */
    static Optional<ArrivalsSpec> build(Fields fields) {
        Optional<Duration> every = fields.get(APPOINTMENTS);
        if (every.filter(length -> length.compareTo(SHORTEST) < 0).isPresent()) {
            fields.wrong(APPOINTMENTS, "a slot lasts 1m or more", "let several be booked in one, as seats: 5");
            return Optional.empty();
        }
        return every.map(slot -> new ArrivalsSpec.ByAppointment(new AppointmentsSpec(
                slot,
                fields.get(SEATS).map(Long::intValue).orElse(1),
                fields.get(BOOKED, Share.ALL),
                fields.get(NO_SHOW, Share.NONE),
                fields.get(EARLY, Duration.ZERO),
                fields.get(LATE, DistributionSpec.none(fields.map())))));
    }

    /** Other arrivals have none of the keys that go with appointments. */
    static void refuse(Fields fields) {
        for (Key<?> key : KEYS) {
            if (fields.written(key)) {
                fields.wrong(key, key.name() + " belongs to appointments", "remove it, or say appointments: 20m");
            }
        }
    }
}
