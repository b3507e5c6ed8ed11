package org.busyhour.scenarios.compile;

import java.util.List;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Model;
import org.busyhour.scenarios.language.spec.ScenarioSpec;

/** Turns a checked scenario into what the engine simulates. */
public final class Compiler {
    private Compiler() {}

    /**
     * Compiles a scenario.
     *
     * @param scenario a scenario without errors
     * @return the model, and how it is to be run
     */
    public static CompiledScenario compile(ScenarioSpec scenario) {
        Course course = Course.of(scenario.time(), scenario.run());
        Model model = model(scenario, course);
        return new CompiledScenario(
                scenario.name(),
                scenario.title(),
                model,
                scenario.targets().stream().map(t -> Targets.of(t, model)).toList(),
                scenario.run().seed(),
                Replications.of(scenario.run().replications(), model),
                scenario.run().reductions(),
                course.calendar().start(),
                course.calendar().grid(scenario.time().interval()).labels(),
                course.warnings().sorted());
    }

    private static Model model(ScenarioSpec scenario, Course course) {
        Indexes indexes = Indexes.of(scenario);
        List<ContactType> types = scenario.contacts().stream()
                .map(c -> ContactTypes.of(c, indexes, course))
                .toList();
        return new Model(
                course.timeline(),
                types,
                new Groups(scenario, indexes, course).all(),
                scenario.routing(),
                scenario.trunks());
    }
}
