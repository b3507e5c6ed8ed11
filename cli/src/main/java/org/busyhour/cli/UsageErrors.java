package org.busyhour.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.busyhour.scenarios.language.source.Suggestion;
import org.busyhour.scenarios.language.source.Visible;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns a wrong command line into a line that says what is wrong and one that says what to type instead. */
final class UsageErrors implements IParameterExceptionHandler {
    private final Messages messages;

    UsageErrors(Messages messages) {
        this.messages = messages;
    }

    @Override
    public int handleParseException(ParameterException problem, String[] args) {
        CommandLine command = problem.getCommandLine();
        if (args.length == 0) {
            messages.line(HelpLayout.brief(command));
            return ExitCode.USAGE.number();
        }
        messages.error(text(problem, command));
        messages.note("see " + help(command));
        return ExitCode.USAGE.number();
    }

    private static String text(ParameterException problem, CommandLine command) {
        List<String> unmatched = unmatched(problem, command);
        if (!unmatched.isEmpty()) {
            return unknown(unmatched.get(0), command);
        }
        return Wording.of(String.valueOf(problem.getMessage()));
    }

    /** A word that isn't known explains more than one that is missing, so it comes first. */
    private static List<String> unmatched(ParameterException problem, CommandLine command) {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return unmatched.getUnmatched();
        }
        return problem instanceof MissingParameterException ? command.getUnmatchedArguments() : List.of();
    }

    private static String unknown(String word, CommandLine command) {
        String shown = Visible.quoted(Visible.text(word));
        if (word.startsWith("-")) {
            return "unknown option " + shown + suggestion(word, options(command));
        }
        if (command.getSubcommands().isEmpty()) {
            return "one argument too many: " + shown;
        }
        return "unknown command " + shown
                + suggestion(word, command.getSubcommands().keySet().stream().toList());
    }

    private static String suggestion(String word, List<String> words) {
        String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
        Optional<String> nearest = Suggestion.nearest(name, words);
        return nearest.map(w -> "; did you mean " + w + "?").orElse("");
    }

    private static List<String> options(CommandLine command) {
        var names = new ArrayList<String>();
        command.getCommandSpec().options().forEach(option -> names.addAll(List.of(option.names())));
        names.removeIf(name -> !name.startsWith("--"));
        return names;
    }

    private static String help(CommandLine command) {
        return command.getCommandSpec().qualifiedName() + " --help";
    }
}
