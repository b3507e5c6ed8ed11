package org.busyhour.cli.command;

import java.util.Locale;
import java.util.Optional;
import org.busyhour.cli.console.Console;
import org.busyhour.cli.scenario.LoadedScenario;
import org.busyhour.cli.scenario.ScenarioOptions;
import org.busyhour.cli.scenario.ShippedName;
import org.busyhour.scenarios.compile.CompiledScenario;
import org.busyhour.scenarios.roster.RosterCsv;
import org.busyhour.scenarios.roster.RosterIcs;
import org.busyhour.scenarios.roster.Timetable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the planned shifts and breaks of a scenario's people. */
@Command(
        name = "roster",
        header = "Write the people's shifts and breaks to a CSV or iCalendar file.",
        description = "What is written can be read with agents: {roster: people.csv} or {calendar: people.ics}.",
        footer = {
            "  busyhour roster night-shift --out people.csv",
            "  busyhour roster night-shift --group core --out people.ics"
        })
final class RosterCommand implements Runnable {
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "SCENARIO",
            completionCandidates = ShippedName.Names.class,
            description = "A file, or the name of a shipped scenario.")
    private String scenario = "";

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "Where to write it: a name that ends with .csv or .ics.")
    private String out = "";

    @Option(names = "--group", paramLabel = "GROUP", description = "Only the people of this group.")
    private @Nullable String group;

    @Mixin
    private final ScenarioOptions changes = new ScenarioOptions();

    @Mixin
    final CommonOptions common = new CommonOptions();

    RosterCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        String ending = out.substring(out.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!ending.equals("csv") && !ending.equals("ics")) {
            throw refusal("--out is a file that ends with .csv or .ics, was " + out);
        }
        LoadedScenario loaded = LoadedScenario.of(
                scenario, changes.overrides(), console.surroundings().folder());
        loaded.warnings().forEach(warning -> console.err().println(warning));
        CompiledScenario compiled = loaded.compiled();
        if (group != null
                && compiled.model().groups().stream()
                        .noneMatch(each -> each.name().equals(group))) {
            throw refusal("there is no group " + group);
        }
        Timetable timetable = Timetable.of(compiled.model(), compiled.start(), Optional.ofNullable(group));
        if (timetable.lines().isEmpty()) {
            throw refusal("nobody has shifts there: the agents are heads, or work on no day of the run");
        }
        Optional<String> unclear = ending.equals("csv") ? RosterCsv.unclear(timetable) : RosterIcs.unclear(timetable);
        unclear.ifPresent(why -> {
            throw refusal("can't write " + out + ": " + why);
        });
        String text = ending.equals("csv") ? RosterCsv.of(timetable) : RosterIcs.of(timetable, compiled.start());
        TextFile.write(out, console, writer -> writer.append(text));
        long people =
                timetable.lines().stream().map(Timetable.Line::agent).distinct().count();
        console.out()
                .println("Wrote " + out + ": " + timetable.lines().size() + " shifts of " + people
                        + (people == 1 ? " person." : " people."));
    }

    private ParameterException refusal(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
