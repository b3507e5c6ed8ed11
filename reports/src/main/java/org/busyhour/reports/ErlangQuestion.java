package org.busyhour.reports;

import java.util.OptionalInt;
import org.busyhour.engine.analytic.Demand;
import org.busyhour.engine.analytic.Performance;
import org.busyhour.engine.analytic.ServiceGoal;
import org.busyhour.engine.analytic.ServiceMeasure;
import org.busyhour.engine.analytic.Staffing;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.ServiceLevel;
import org.busyhour.engine.model.ServiceLevelFormula;
import org.busyhour.engine.time.Ticks;
import org.jspecify.annotations.Nullable;

/**
 * What the closed form is asked for one interval.
 *
 * @param type the type
 * @param demand what arrives
 * @param agents how many agents are on duty
 */
record ErlangQuestion(ContactType type, Demand demand, int agents) {
    /**
     * Asks with contacts an hour, a handling time in seconds, agents and the centre's lines; the type's patience may
     * not be 0.
     */
    static ErlangQuestion of(ContactType type, double perHour, double ahtSeconds, int agents, OptionalInt trunks) {
        double patience = type.patience().limit().map(Distribution::meanSeconds).orElse(Double.POSITIVE_INFINITY);
        int places = type.queueLimit().isPresent() ? agents + type.queueLimit().getAsInt() : Demand.UNLIMITED;
        int lines = Math.min(places, trunks.orElse(Demand.UNLIMITED));
        double balk = type.patience().balkShare();
        return new ErlangQuestion(type, new Demand(perHour, ahtSeconds, patience, balk, lines), agents);
    }

    ErlangAnswer answer() {
        Performance p = Staffing.performance(demand, agents, measure(formula()));
        OptionalInt need = need(type.serviceLevel().goal(), formula());
        return new ErlangAnswer(
                agents,
                number(p.serviceLevel()),
                number(p.asaSeconds()),
                number(p.abandonment()),
                number(p.occupancy()),
                need.isPresent() ? Integer.valueOf(need.getAsInt()) : null);
    }

    /** How many agents reach a service level; none can be named for 0 % and 100 %. */
    private OptionalInt need(double share, ServiceLevelFormula formula) {
        return share > 0 && share < 1
                ? OptionalInt.of(Staffing.agentsFor(demand, new ServiceGoal(share, measure(formula)), 1))
                : OptionalInt.empty();
    }

    /** How many more agents than there are reach a service level by a formula; empty if there are enough. */
    OptionalInt missing(double share, ServiceLevelFormula formula) {
        OptionalInt need = need(share, formula);
        return need.orElse(0) > agents ? OptionalInt.of(need.getAsInt() - agents) : OptionalInt.empty();
    }

    private ServiceLevelFormula formula() {
        return ServiceLevelFormula.of(type.serviceLevel().formula()).orElseThrow();
    }

    private ServiceMeasure measure(ServiceLevelFormula formula) {
        ServiceLevel level = type.serviceLevel();
        return new ServiceMeasure(Ticks.toSeconds(level.threshold()), formula, Ticks.toSeconds(level.shortLimit()));
    }

    private static @Nullable Double number(double value) {
        return Double.isFinite(value) ? value : null;
    }
}
