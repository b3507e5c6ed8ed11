package org.busyhour.cli.command;

import org.busyhour.cli.console.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code busyhour} itself: it only shows how the others are used. */
@Command(
        name = "busyhour",
        header = "Simulates a contact centre, contact by contact, from a YAML file.",
        customSynopsis = "busyhour COMMAND [OPTIONS] [FILES]",
        footer = {
            "  busyhour run bank-day                 simulate a centre that ships with us",
            "  busyhour init my-centre               write a scenario to start from",
            "  busyhour run my-centre.yaml --set groups.agents.agents=12     a what-if",
            "  busyhour erlang --calls 120/h --aht 3m30s --goal \"80 %% in 20s\"",
            "  busyhour help run                     all about one command"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:done; of check: all targets are met",
            " 1:of check: a target is missed",
            " 2:wrong usage",
            " 3:bad scenario or data file",
            " 4:of check: inconclusive within the budget",
            " 5:output can't be written",
            "70:a bug of ours",
            "130:interrupted"
        })
public final class BusyhourCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    final CommonOptions common = new CommonOptions();

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    boolean version;

    private BusyhourCommand() {}

    /**
     * Puts all commands together.
     *
     * @param console where they print
     * @param version the version that results bear
     * @return the command line, ready to be set up
     */
    public static CommandLine commandLine(Console console, String version) {
        return Written.teach(new CommandLine(new BusyhourCommand())
                .addSubcommand("run", new RunCommand(console, version))
                .addSubcommand("compare", new CompareCommand(console, version))
                .addSubcommand("explain", new ExplainCommand(console, version))
                .addSubcommand("sensitivity", new SensitivityCommand(console, version))
                .addSubcommand("check", new CheckCommand(console, version))
                .addSubcommand("sweep", new SweepCommand(console, version))
                .addSubcommand("why", new WhyCommand(console, version))
                .addSubcommand("validate", new ValidateCommand(console, version))
                .addSubcommand("roster", new RosterCommand(console))
                .addSubcommand("erlang", new ErlangCommand(console))
                .addSubcommand("init", new InitCommand(console))
                .addSubcommand("library", library(console))
                .addSubcommand("schema", new SchemaCommand(console))
                .addSubcommand("kpi", new KpiCommand(console))
                .addSubcommand("completion", new CompletionCommand(console))
                .addSubcommand("help", new HelpCommand(console)));
    }

    private static CommandLine library(Console console) {
        return new CommandLine(new LibraryCommand(console))
                .addSubcommand("show", new LibraryShowCommand(console))
                .addSubcommand("copy", new LibraryCopyCommand(console));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}
