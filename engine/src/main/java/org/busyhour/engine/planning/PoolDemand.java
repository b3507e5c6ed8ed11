package org.busyhour.engine.planning;

import java.util.List;
import org.busyhour.engine.analytic.Demand;
import org.busyhour.engine.analytic.ServiceGoal;
import org.busyhour.engine.analytic.ServiceMeasure;
import org.busyhour.engine.analytic.Staffing;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Front;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.ServiceLevel;
import org.busyhour.engine.model.ServiceLevelFormula;
import org.busyhour.engine.time.Ticks;

/**
 * What the types of a pool ask of it together: Erlang A, or C where nobody gives up, as if everybody in it took every
 * contact in the order of arrival.
 *
 * <p>The load is the sum of theirs, and the heads are the fewest with which that one queue reaches the goal of each
 * type that is expected. Where types differ in patience, contacts lose it at the mean of their rates. The formula sees
 * each interval by itself, no limits of lines or queues, and the whole work, also where an allocation limit would cut
 * it.
 */
final class PoolDemand {
    private final List<ContactType> types;
    private final double[] share;
    private final double[] ahtSeconds;

    PoolDemand(Model model, List<Integer> places) {
        types = places.stream().map(model.types()::get).toList();
        share = types.stream()
                .mapToDouble(type -> 1 - type.front().map(Front::contained).orElse(0.0))
                .toArray();
        ahtSeconds = new double[types.size()];
        for (int i = 0; i < ahtSeconds.length; i++) {
            ahtSeconds[i] = handlingSeconds(types.get(i)) / speed(model, places.get(i));
        }
    }

    /**
     * Tells whether the formula may be asked: contacts are worked on one by one while their customers wait, come by
     * themselves, and no agent stays on the line with another.
     */
    static boolean asks(Model model, List<Integer> places) {
        return places.stream()
                .map(model.types()::get)
                .noneMatch(type -> type.deferred()
                        || type.isChat()
                        || type.stage()
                        || type.journey().keepsAgents(model.types()));
    }

    /**
     * Returns how many agents are needed.
     *
     * @param perHour what is forecast of each type
     * @return the number; NaN where a rate isn't known or no number reaches a goal for certain
     */
    double heads(List<Double> perHour) {
        double[] rates = new double[types.size()];
        double all = 0;
        double load = 0;
        double patient = 0;
        double losing = 0;
        for (int i = 0; i < rates.length; i++) {
            rates[i] = perHour.get(i) * share[i];
            double staying = rates[i] * (1 - types.get(i).patience().balkShare());
            all += rates[i];
            load += rates[i] * ahtSeconds[i];
            patient += staying;
            losing += staying / patienceSeconds(types.get(i));
        }
        double patience = losing == 0 ? Double.POSITIVE_INFINITY : patient / losing;
        if (Double.isNaN(all) || patience == 0) {
            return Double.NaN;
        }
        double balking = all == 0 ? 0 : Math.max(0, 1 - patient / all);
        return load == 0 ? 0 : most(new Demand(all, load / all, patience, balking, Demand.UNLIMITED), rates);
    }

    /** The type that is hardest to serve says how many. */
    private double most(Demand demand, double[] rates) {
        double most = 0;
        for (int i = 0; i < rates.length; i++) {
            if (rates[i] > 0) {
                most = Math.max(most, heads(demand, types.get(i).serviceLevel()));
            }
        }
        return most;
    }

    private static double heads(Demand demand, ServiceLevel level) {
        if (level.goal() <= 0 || level.goal() >= 1) {
            return Double.NaN;
        }
        ServiceMeasure measure = new ServiceMeasure(
                Ticks.toSeconds(level.threshold()),
                ServiceLevelFormula.of(level.formula()).orElseThrow(),
                Ticks.toSeconds(level.shortLimit()));
        return Staffing.agentsFor(demand, new ServiceGoal(level.goal(), measure), 1);
    }

    private static double patienceSeconds(ContactType type) {
        return type.patience().limit().map(Distribution::meanSeconds).orElse(Double.POSITIVE_INFINITY);
    }

    private static double handlingSeconds(ContactType type) {
        double talk = type.work().talk().meanSeconds()
                * type.front().map(Front::talkFactor).orElse(1.0);
        return talk + type.work().hold().meanSeconds() + type.work().wrap().meanSeconds();
    }

    /** That which all who take a type have in common; where they differ, heads are those of speed 1. */
    private static double speed(Model model, int type) {
        double[] speeds = model.groups().stream()
                .flatMapToDouble(group -> group.skills().stream()
                        .filter(skill -> skill.type() == type)
                        .mapToDouble(skill ->
                                skill.speed() * group.performance().motivation().speed()))
                .distinct()
                .toArray();
        return speeds.length == 1 ? speeds[0] : 1;
    }
}
