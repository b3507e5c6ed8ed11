package org.busyhour.cli.scenario;

import java.util.List;
import org.busyhour.engine.kpi.Batches;
import org.busyhour.engine.model.Timeline;
import org.busyhour.scenarios.compile.CompiledScenario;
import org.busyhour.scenarios.language.source.Problem;
import org.busyhour.scenarios.language.spec.RunSpec;
import org.busyhour.scenarios.language.yaml.Node;
import org.busyhour.studies.steady.Settling;
import org.busyhour.studies.steady.WarmUpStudy;

/** Warm-ups that scenarios leave to be found, with their own seed. */
public final class WarmUps {
    private WarmUps() {}

    /** Returns a scenario with the warm-up that it leaves to be found. */
    static LoadedScenario settled(LoadedScenario cold, RunSpec run) {
        CompiledScenario compiled = cold.compiled();
        Settling settling = new WarmUpStudy(compiled.model(), compiled.seed())
                .settling()
                .orElseThrow(() -> wrong(
                        run.at(),
                        "warm-up",
                        "the centre hasn't settled by half of its run",
                        "make time.length longer, or say how long the warm-up is"));
        LoadedScenario warm =
                cold.settled(settling, settling.warmUp(compiled.model().timeline()));
        Timeline timeline = warm.compiled().model().timeline();
        int batches = compiled.replications().batches().orElse(0);
        if (batches > Batches.room(timeline)) {
            throw wrong(
                    run.at(),
                    "batches",
                    batches + " batches need as many intervals, but there are " + Batches.room(timeline)
                            + " behind the warm-up that was found",
                    "make time.length longer");
        }
        return warm;
    }

    private static BadInput wrong(Node run, String key, String message, String hint) {
        return BadInput.of(List.of(Problem.error(run.at(key).place(), run.path(key), message, hint)));
    }

    /**
     * Lets scenarios that are held against each other share the longest of the warm-ups that were found, so that the
     * same customers count in all of them.
     *
     * @param scenarios the scenarios; those that say their warm-up themselves keep it
     * @return the same ones in the same order
     */
    public static List<LoadedScenario> shared(List<LoadedScenario> scenarios) {
        long longest = scenarios.stream()
                .filter(scenario -> scenario.settling().isPresent())
                .mapToLong(scenario -> scenario.compiled().model().timeline().warmUp())
                .max()
                .orElse(0);
        return scenarios.stream().map(scenario -> within(scenario, longest)).toList();
    }

    /** A scenario that is shorter than the warm-up of another keeps its own. */
    private static LoadedScenario within(LoadedScenario scenario, long warmUp) {
        return scenario.settling()
                .filter(settling ->
                        warmUp < scenario.compiled().model().timeline().end())
                .map(settling -> scenario.settled(settling, warmUp))
                .orElse(scenario);
    }
}
