package org.busyhour.scenarios.check;

import java.util.List;
import org.busyhour.scenarios.language.spec.ArrivalsSpec;
import org.busyhour.scenarios.language.spec.ContactSpec;
import org.busyhour.scenarios.language.spec.ForecastSpec;

/** How a forecast that is given apart fits to what comes. */
final class ForecastRules {
    private static final List<Class<? extends ArrivalsSpec>> EXPECTED =
            List.of(ArrivalsSpec.Constant.class, ArrivalsSpec.Expected.class, ArrivalsSpec.Weekly.class);

    private ForecastRules() {}

    /** A factor has something expected to act on. */
    static void factors(Case scenario) {
        for (ContactSpec contact : scenario.spec().contacts()) {
            boolean broken = scenario.broken(contact.at().path("arrivals"));
            boolean expected = EXPECTED.stream().anyMatch(kind -> kind.isInstance(contact.arrivals()));
            if (!broken && !expected) {
                contact.forecast()
                        .filter(ForecastSpec.Factor.class::isInstance)
                        .ifPresent(factor -> scenario.error(
                                factor.at(),
                                "a factor acts on a rate, on counts or on a week, which the arrivals of "
                                        + contact.name() + " don't have",
                                "give the forecast in numbers, for example forecast: 120/h"));
            }
        }
    }
}
