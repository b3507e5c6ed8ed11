package org.busyhour.cli;

import java.io.IOException;
import java.util.Locale;
import org.busyhour.cli.command.BusyhourCommand;
import org.busyhour.cli.command.Unwritable;
import org.busyhour.cli.console.Console;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** One run of the command line, from arguments to exit code. */
final class Program {
    private static final int WIDEST_HELP = 100;

    /** What picocli asks for at least. */
    private static final int NARROWEST_HELP = 55;

    private final Console console;
    private final Messages messages;
    private final Failures failures;

    Program(Console console, boolean debug) {
        this.console = console;
        this.messages = new Messages(console);
        this.failures = new Failures(messages, debug);
    }

    int run(String[] args) {
        int code = execute(args);
        console.err().flush();
        return console.outFailure()
                .filter(e -> !nobodyReads(e))
                .map(e -> failures.handle(Unwritable.because("to standard output", e))
                        .number())
                .orElse(code);
    }

    /** As behind {@code | head}: who closed the pipe has seen enough. */
    private static boolean nobodyReads(IOException failure) {
        String message = failure.getMessage();
        return message != null && message.toLowerCase(Locale.ROOT).contains("broken pipe");
    }

    /** Catches everything: what escapes here would be a stack trace on somebody's screen. */
    private int execute(String[] args) {
        try {
            return commandLine().execute(args);
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            return failures.handle(e).number();
        }
    }

    private CommandLine commandLine() {
        CommandLine commandLine = BusyhourCommand.commandLine(console, Version.number());
        commandLine.getCommandSpec().versionProvider(new Version());
        return HelpLayout.apply(commandLine)
                .setOut(console.out())
                .setErr(console.err())
                .setColorScheme(Help.defaultColorScheme(console.outIsColored() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(helpWidth())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new UsageErrors(messages))
                .setExecutionExceptionHandler(failures);
    }

    private int helpWidth() {
        return Math.max(
                NARROWEST_HELP, Math.min(WIDEST_HELP, console.surroundings().columns()));
    }
}
