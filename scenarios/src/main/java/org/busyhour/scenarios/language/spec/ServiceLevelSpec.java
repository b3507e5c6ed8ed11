package org.busyhour.scenarios.language.spec;

import java.math.BigDecimal;
import java.time.Duration;
import org.busyhour.engine.model.ServiceLevelFormula;
import org.busyhour.scenarios.language.value.ServiceGoal;
import org.busyhour.scenarios.language.value.Share;

/**
 * The service level of a contact type.
 *
 * @param goal the share of contacts to be answered in time, and what is in time
 * @param formula how it is computed
 * @param shortLimit contacts abandoned sooner than this count as short
 */
public record ServiceLevelSpec(ServiceGoal goal, ServiceLevelFormula formula, Duration shortLimit) {

    /** The time before which an abandoned contact is short, where nothing else is said. */
    public static final Duration SHORT = Duration.ofSeconds(5);

    /** 80 % in 20 s of all offered. */
    public static final ServiceLevelSpec DEFAULT = new ServiceLevelSpec(
            new ServiceGoal(new Share(new BigDecimal("0.8")), Duration.ofSeconds(20)),
            ServiceLevelFormula.OFFERED,
            SHORT);
}
