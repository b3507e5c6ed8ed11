package org.busyhour.cli.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.busyhour.cli.run.ChanceOptions;
import org.busyhour.cli.scenario.BadInput;
import org.busyhour.cli.scenario.LoadedScenario;
import org.busyhour.engine.kpi.Target;
import org.busyhour.engine.model.Model;
import org.busyhour.reports.CheckReport;
import org.busyhour.scenarios.check.TargetRule;
import org.busyhour.scenarios.language.value.Durations;
import org.busyhour.scenarios.language.value.Repetition;
import org.busyhour.scenarios.language.value.Share;
import org.busyhour.scenarios.language.value.Unreadable;
import org.busyhour.studies.check.Rule;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say what is checked, how surely, and what it may take. */
public final class CheckOptions {
    private static final String OPTION = "--target";
    private static final double COIN = 0.5;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = OPTION,
            paramLabel = "TARGET",
            description =
                    "Check this instead of the scenario's targets, as \"asa of centre <= 30s\"; any number of times.")
    private List<WrittenTarget> written = List.of();

    @Option(names = "--budget", paramLabel = "N", description = "At most so many replications (default: 500).")
    private int budget = Rule.DEFAULT.budget();

    @Option(
            names = "--error-rate",
            paramLabel = "SHARE",
            description = "How often a check may raise a false alarm, and pass wrongly (default: 1 %%).")
    private @Nullable Share errorRate;

    @Option(
            names = "--time-limit",
            paramLabel = "TIME",
            description = "Stop after this time, as 60s; it may only leave a verdict open, never decide one.")
    private @Nullable Duration limit;

    @Mixin
    private final ChanceOptions chance = new ChanceOptions();

    /**
     * Returns what is asked of a scenario.
     *
     * @param scenario what is checked
     * @param held the baseline that it is held against, too
     * @return targets, error rate, budget, seed and time
     * @throws ParameterException if that can't be asked of it
     * @throws BadInput if nobody has named a target or a baseline
     */
    public Asked asked(LoadedScenario scenario, Optional<Held> held) {
        held.ifPresent(this::checkSeed);
        List<Aim> aims = aims(scenario);
        if (aims.isEmpty() && held.isEmpty()) {
            throw new BadInput(List.of(scenario.inputs().get(0).path()
                    + ": there are no targets to check; write them under targets: in the scenario, or say "
                    + OPTION + " \"service-level of centre >= 80 %\""));
        }
        return new Asked(
                aims,
                held,
                rule(),
                chance.plan(scenario.compiled(), budget, spec.commandLine()),
                Optional.ofNullable(limit));
    }

    private Rule rule() {
        ChanceOptions.check(spec.commandLine(), "--budget", budget, Rule.DEFAULT.atLeast(), Repetition.MOST);
        double rate = errorRate == null ? Rule.DEFAULT.errorRate() : errorRate.value();
        if (!(rate > 0 && rate < COIN)) {
            throw wrong("--error-rate must be above 0 % and below 50 %");
        }
        return new Rule(rate, Rule.DEFAULT.atLeast(), budget);
    }

    /** Returns the targets: those of the command line, or else those of the scenario. */
    private List<Aim> aims(LoadedScenario scenario) {
        List<Aim> aims = new ArrayList<>();
        for (WrittenTarget target : written) {
            aims.add(aim(target, scenario));
        }
        return aims.isEmpty() ? Aim.of(scenario) : List.copyOf(aims);
    }

    private void checkSeed(Held held) {
        long theirs = held.saved().baseline().seed();
        if (chance.seed().filter(seed -> seed != theirs).isPresent()) {
            throw wrong(
                    "--seed must be that of " + held.file() + ", which is " + theirs + ": its customers are compared");
        }
    }

    private Aim aim(WrittenTarget target, LoadedScenario scenario) {
        Model model = scenario.compiled().model();
        try {
            Target read = TargetRule.target(target.phrase(), target.text(), model);
            TargetRule.counts(target.phrase(), scenario.spec(), model);
            return new Aim(read, new CheckReport.Place(OPTION, 0, 0));
        } catch (Unreadable e) {
            throw wrong(OPTION + ": " + e.message() + (e.hint().isEmpty() ? "" : "; " + e.hint()));
        }
    }

    /**
     * Returns those of these options that change verdicts.
     *
     * @return words as they would be typed, not yet quoted for a shell
     */
    public List<String> typed() {
        List<String> words = new ArrayList<>();
        written.forEach(target -> words.addAll(List.of(OPTION, target.text())));
        if (budget != Rule.DEFAULT.budget()) {
            words.addAll(List.of("--budget", Integer.toString(budget)));
        }
        if (errorRate != null) {
            words.addAll(List.of(
                    "--error-rate",
                    errorRate.exact().movePointRight(2).stripTrailingZeros().toPlainString() + "%"));
        }
        if (limit != null) {
            words.addAll(List.of("--time-limit", Durations.text(limit)));
        }
        words.addAll(chance.typed());
        return List.copyOf(words);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
