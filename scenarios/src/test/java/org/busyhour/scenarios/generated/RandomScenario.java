package org.busyhour.scenarios.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.scenarios.check.Reading;
import org.busyhour.scenarios.compile.CompiledScenario;
import org.busyhour.scenarios.compile.Compiler;
import org.busyhour.scenarios.generated.Written.Fields;

/**
 * A small scenario put together by chance from the schema, without errors. Each number has its own, which leads to one
 * of the features of the language if that can be done, and to others by chance.
 *
 * @param seed what its chance came from
 * @param written the scenario
 * @param compiled the same, ready to be simulated
 * @param refused how many drafts before it were given up
 */
record RandomScenario(long seed, Fields written, CompiledScenario compiled, int refused) {
    private static final int ATTEMPTS = 400;
    private static final int ON_THE_WAY = 12;
    private static final int MOST_CONTACTS = 600;
    private static final int MOST_INTERVALS = 350;
    private static final int MOST_AGENTS = 40;
    private static final Map<String, List<List<String>>> FEATURES = Features.all();

    /** Says that a scenario is too big to be one of a thousand. */
    private static final class TooBig extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Returns the scenario of a number. */
    static RandomScenario of(int number) {
        List<List<List<String>>> features = new ArrayList<>(FEATURES.values());
        List<List<String>> ways = features.get(number % features.size());
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            long seed = number * 1000L + attempt;
            Dice dice = Dice.of(seed);
            List<String> way = attempt < ON_THE_WAY ? dice.oneOf(ways) : List.of();
            Draft draft = new Draft(dice);
            Optional<CompiledScenario> compiled = compiled(draft, dice, way, seed);
            if (compiled.isPresent()) {
                return new RandomScenario(seed, draft.scenario(), compiled.get(), attempt);
            }
        }
        throw new IllegalStateException("no scenario number " + number + " in " + ATTEMPTS + " attempts");
    }

    private static Optional<CompiledScenario> compiled(Draft draft, Dice dice, List<String> way, long seed) {
        draft.write(way);
        try {
            return Repair.of(draft, dice, way)
                    .flatMap(Reading::spec)
                    .map(Compiler::compile)
                    .filter(RandomScenario::small);
        } catch (RuntimeException e) {
            throw Failure.of(seed, draft.scenario(), e);
        }
    }

    /** Tells whether a scenario is simulated in no time. */
    static boolean small(CompiledScenario compiled) {
        Model model = compiled.model();
        if (model.timeline().intervals() > MOST_INTERVALS || model.agents() > MOST_AGENTS) {
            return false;
        }
        try {
            Replications.listen(model, plan(compiled, 1), 1, new Count());
            return true;
        } catch (TooBig e) {
            return false;
        }
    }

    /** Returns how a scenario is simulated here: twice, or once where it is cut into batches. */
    static Plan plan(CompiledScenario compiled, int threads) {
        boolean once = compiled.replications().batches().isPresent();
        return new Plan(compiled.seed(), once ? 1 : 2, threads, compiled.reductions());
    }

    private static final class Count implements Observer {
        private int contacts;

        @Override
        public void offered(long now, int slot) {
            if (++contacts > MOST_CONTACTS) {
                throw new TooBig();
            }
        }
    }
}
