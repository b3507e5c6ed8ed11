package org.busyhour.scenarios.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.busyhour.engine.kpi.Precision;
import org.busyhour.engine.kpi.PrecisionDemand;
import org.busyhour.engine.model.Model;
import org.busyhour.scenarios.check.PrecisionRule;
import org.busyhour.scenarios.language.spec.ReplicationsSpec;
import org.busyhour.scenarios.language.spec.ScenarioSpec;
import org.busyhour.scenarios.language.value.DemandPhrase;
import org.busyhour.scenarios.language.value.Repetition;
import org.busyhour.scenarios.language.value.Unreadable;

/** How often a centre is simulated. */
public sealed interface Replications {
    /**
     * Returns how often it is simulated at the most.
     *
     * @return the number of replications
     */
    int atMost();

    /**
     * Returns when it is known precisely enough.
     *
     * @return the demands and bounds; empty if the number is known beforehand
     */
    Optional<Precision> precision();

    /**
     * Returns into how many batches the only replication is cut.
     *
     * @return the number; empty if replications are independent
     */
    default OptionalInt batches() {
        return OptionalInt.empty();
    }

    /**
     * A number that is known beforehand.
     *
     * @param number the number, at least 1
     */
    record Times(int number) implements Replications {
        @Override
        public int atMost() {
            return number;
        }

        @Override
        public Optional<Precision> precision() {
            return Optional.empty();
        }
    }

    /**
     * One long replication, cut into batches.
     *
     * @param number how many batches
     */
    record InBatches(int number) implements Replications {
        @Override
        public int atMost() {
            return 1;
        }

        @Override
        public Optional<Precision> precision() {
            return Optional.empty();
        }

        @Override
        public OptionalInt batches() {
            return OptionalInt.of(number);
        }
    }

    /**
     * Until the results are precise enough.
     *
     * @param goal when they are
     */
    record Until(Precision goal) implements Replications {
        @Override
        public int atMost() {
            return goal.atMost();
        }

        @Override
        public Optional<Precision> precision() {
            return Optional.of(goal);
        }
    }

    /**
     * Compiles what a command line says.
     *
     * @param repetition the number or phrase
     * @param scenario the scenario, without errors
     * @param model the centre
     * @return the same about this centre
     * @throws Unreadable if the phrase demands what can't be had of it
     */
    static Replications of(Repetition repetition, ScenarioSpec scenario, Model model) throws Unreadable {
        if (repetition instanceof Repetition.Until until) {
            return new Until(
                    new Precision(demands(until.demands(), scenario, model), Precision.AT_LEAST, Precision.AT_MOST));
        }
        return new Times(((Repetition.Times) repetition).number());
    }

    /**
     * Compiles what a scenario says.
     *
     * @param scenario the scenario, without errors
     * @param model the centre
     * @return the same in the engine's words
     */
    static Replications of(ScenarioSpec scenario, Model model) {
        ReplicationsSpec spec = scenario.run().replications();
        if (spec instanceof ReplicationsSpec.Until until) {
            List<DemandPhrase> phrases = until.demands().stream()
                    .map(ReplicationsSpec.Demand::phrase)
                    .toList();
            try {
                return new Until(new Precision(demands(phrases, scenario, model), until.atLeast(), until.atMost()));
            } catch (Unreadable e) {
                throw new IllegalArgumentException(e.message(), e);
            }
        }
        if (spec instanceof ReplicationsSpec.InBatches batches) {
            return new InBatches(batches.number());
        }
        return new Times(((ReplicationsSpec.Times) spec).number());
    }

    private static List<PrecisionDemand> demands(List<DemandPhrase> phrases, ScenarioSpec scenario, Model model)
            throws Unreadable {
        List<PrecisionDemand> demands = new ArrayList<>();
        for (DemandPhrase phrase : phrases) {
            demands.add(PrecisionRule.demand(phrase, scenario, model));
        }
        return demands;
    }
}
