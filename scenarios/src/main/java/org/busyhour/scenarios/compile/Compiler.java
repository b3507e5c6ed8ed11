package org.busyhour.scenarios.compile;

import java.util.List;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.replicate.VarianceReduction;
import org.busyhour.scenarios.language.spec.RunSpec;
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
                Replications.of(scenario, model),
                reductions(scenario.run(), model, course),
                course.calendar().start(),
                course.calendar().grid(scenario.time().interval()).labels(),
                course.warnings().sorted());
    }

    /** What would do nothing is left out, since it would take replications in groups for it. */
    private static List<VarianceReduction> reductions(RunSpec run, Model model, Course course) {
        if (!run.reductions().contains(VarianceReduction.STRATIFIED) || VarianceReduction.canStratify(model)) {
            return run.reductions();
        }
        Warnings.at(run.at().at("variance-reduction"), course)
                .say(
                        "stratified is left out: no contact type has a busyness that could be spread evenly",
                        "give arrivals a busyness, or remove it");
        return run.reductions().stream()
                .filter(way -> way != VarianceReduction.STRATIFIED)
                .toList();
    }

    private static Model model(ScenarioSpec scenario, Course course) {
        Indexes indexes = Indexes.of(scenario);
        List<ContactType> types = scenario.types().stream()
                .map(c -> ContactTypes.of(c, indexes, course))
                .toList();
        Model model = new Model(
                course.timeline(),
                types,
                new Groups(scenario, indexes, course).all(),
                scenario.routing(),
                scenario.trunks(),
                Incidents.of(scenario, indexes, course),
                Rules.of(scenario, indexes, course));
        CallUpDoubts.of(scenario, model, course);
        return model;
    }
}
