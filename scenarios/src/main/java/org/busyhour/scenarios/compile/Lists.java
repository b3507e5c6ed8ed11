package org.busyhour.scenarios.compile;

import java.util.Optional;
import org.busyhour.engine.model.Dialling;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Openings;
import org.busyhour.engine.model.Tries;
import org.busyhour.scenarios.calendar.RunCalendar;
import org.busyhour.scenarios.language.spec.DiallingSpec;

/** Lists of customers who are called, in the engine's words. */
final class Lists {
    /** How far a customer who picks up moves the pace of a machine; see the record of the decision. */
    private static final double STEP = 0.1;

    private Lists() {}

    /** Returns how customers are called. */
    static Dialling dialling(DiallingSpec spec, Course course) {
        Distribution ring = Distributions.of(spec.ring());
        Tries tries = new Tries(
                spec.reached().value(),
                spec.tries(),
                spec.gap().map(Distributions::of).orElse(Distribution.ZERO),
                spec.inVain().map(Distributions::of).orElse(ring));
        Optional<Openings> hours = spec.hours()
                .flatMap(written -> written.hours(course.time().opening()).during(course.calendar()));
        return new Dialling(
                tries,
                ring,
                spec.preview().map(Distributions::of).orElse(Distribution.ZERO),
                hours,
                spec.ahead().map(Lists::ahead));
    }

    /** At first nobody is called for whom no agent is free. */
    private static Dialling.Ahead ahead(DiallingSpec.Ahead spec) {
        return new Dialling.Ahead(0, STEP, spec.limit().value(), RunCalendar.ticks(spec.drop()), spec.lines());
    }
}
