package org.busyhour.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.busyhour.cli.console.Console;
import org.busyhour.cli.run.Execution;
import org.busyhour.cli.run.VarianceOptions;
import org.busyhour.cli.scenario.LoadedScenario;
import org.busyhour.cli.scenario.ScenarioOptions;
import org.busyhour.cli.scenario.ShippedName;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.reports.Telling;
import org.busyhour.reports.json.WhyJson;
import org.busyhour.reports.table.AgentDayText;
import org.busyhour.reports.table.ContactStoryText;
import org.busyhour.scenarios.language.source.Suggestion;
import org.busyhour.scenarios.language.source.Visible;
import org.busyhour.studies.why.AgentDay;
import org.busyhour.studies.why.ContactStory;
import org.busyhour.studies.why.WhyStudy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells the story of one contact or of one agent's day. */
@Command(
        name = "why",
        header = "Tell the story of one contact, or of an agent's day.",
        description = {
            "Simulates one replication again, the same contacts as in a run, and tells what",
            "happened: who was asked and why nobody was free, who was taken before, when",
            "it was answered and by whom, or why not. The number of a contact is its id in",
            "contacts.csv (run --contacts)."
        },
        footer = {
            "  busyhour why bank-day 412",
            "  busyhour why bank-day 412 --replication 3 --all",
            "  busyhour why bank-day --agent agents-3",
            "  busyhour why my-centre.yaml 17 --set groups.core.agents=12 --json"
        })
final class WhyCommand implements Runnable {
    private final Console console;
    private final String version;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "SCENARIO",
            completionCandidates = ShippedName.Names.class,
            description = "A file, or the name of a shipped scenario.")
    private String word = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "CONTACT", description = "The number of the contact.")
    private @Nullable Long contact;

    @Option(names = "--agent", paramLabel = "NAME", description = "Tell this agent's day instead.")
    private @Nullable String agent;

    @Option(
            names = "--replication",
            paramLabel = "K",
            defaultValue = "1",
            description = "Which of a run's replications (default: 1).")
    private int replication = 1;

    @Option(names = "--seed", paramLabel = "N", description = "Another seed: other customers, the same centre.")
    private @Nullable Long seed;

    @Mixin
    private final ScenarioOptions changes = new ScenarioOptions();

    @Mixin
    private final VarianceOptions variance = new VarianceOptions();

    @Option(names = "--all", description = "Name everybody who was asked or taken before, however many.")
    private boolean all;

    @Option(names = "--json", description = "Print the story as JSON, with everybody in it.")
    private boolean json;

    @Mixin
    final CommonOptions common = new CommonOptions();

    WhyCommand(Console console, String version) {
        this.console = console;
        this.version = version;
    }

    @Override
    public void run() {
        if ((contact == null) == (agent == null)) {
            throw wrong("name a contact, as in why " + ShellWord.of(word) + " 12, or an agent with --agent NAME");
        }
        if (replication < 1) {
            throw wrong("--replication must be 1 or more, was " + replication);
        }
        LoadedScenario scenario = LoadedScenario.of(
                word, changes.overrides(), console.surroundings().folder());
        scenario.warnings().forEach(warning -> console.err().println(warning));
        Telling telling = telling(scenario);
        WhyStudy study = new WhyStudy(telling.model(), plan(telling.seed(), scenario), replication);
        if (agent != null) {
            print(telling, study.agent(number(agent, telling.agents())));
        } else if (contact != null) {
            print(telling, story(study, contact, scenario.name()));
        }
    }

    /** What a replication draws may depend on its place in a pair or a group. */
    private Plan plan(long chosen, LoadedScenario scenario) {
        return new Plan(chosen, replication, 1, variance.reductions(scenario.compiled()));
    }

    private Telling telling(LoadedScenario scenario) {
        long chosen = seed == null ? scenario.compiled().seed() : seed;
        if (chosen < 0 || chosen > Plan.MAX_SEED) {
            throw wrong("--seed must be from 0 to " + Plan.MAX_SEED + ", was " + chosen);
        }
        Model model = scenario.compiled().model();
        Execution execution = new Execution(
                scenario, new Plan(chosen, replication, 1), Optional.empty(), changes.overrides(), command(), version);
        return new Telling(
                scenario.name(), model, scenario.compiled().start(), chosen, replication, execution.making());
    }

    private ContactStory story(WhyStudy study, long wanted, String name) {
        WhyStudy.Found found = study.contact(wanted);
        String where = "replication " + replication + " of " + name;
        return found.story()
                .orElseThrow(() -> wrong(
                        found.contacts() == 0
                                ? "nobody comes in " + where
                                : "there is no contact " + wanted + " in " + where + "; they are numbered from 1 to "
                                        + found.contacts()));
    }

    private int number(String name, List<String> agents) {
        if (!agents.contains(name)) {
            throw wrong("no agent is called " + Visible.quoted(Visible.text(name)) + "; "
                    + Suggestion.hint(name, agents, "there are"));
        }
        return agents.indexOf(name);
    }

    private void print(Telling telling, ContactStory story) {
        if (json) {
            console.machine(Writing.text(out -> WhyJson.write(telling, story, out)));
        } else {
            console.out().print(ContactStoryText.of(telling, story, console.terminal(), all));
        }
    }

    private void print(Telling telling, AgentDay day) {
        if (json) {
            console.machine(Writing.text(out -> WhyJson.write(telling, day, out)));
        } else {
            console.out().print(AgentDayText.of(telling, day, console.terminal()));
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** The command as one would type it to be told the same again. */
    private String command() {
        List<String> which =
                new ArrayList<>(agent == null ? List.of(String.valueOf(contact)) : List.of("--agent", agent));
        if (replication > 1) {
            which.addAll(List.of("--replication", String.valueOf(replication)));
        }
        List<String> chance = seed == null ? List.of() : List.of("--seed", seed.toString());
        return ShellWord.command("why", List.of(word), which, changes.typed(), chance, variance.typed());
    }
}
