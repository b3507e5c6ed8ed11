package org.busyhour.cli;

import java.util.Optional;
import java.util.stream.Stream;
import org.busyhour.cli.command.Interrupted;
import org.busyhour.cli.command.Unwritable;
import org.busyhour.cli.scenario.BadInput;
import org.busyhour.engine.policy.PolicyFault;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns whatever a command throws into a message and an exit code. */
final class Failures implements IExecutionExceptionHandler {
    private final Messages messages;
    private final boolean debug;

    Failures(Messages messages, boolean debug) {
        this.messages = messages;
        this.debug = debug;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult result) {
        return handle(failure).number();
    }

    ExitCode handle(Throwable failure) {
        ExitCode code = told(failure);
        if (debug) {
            messages.trace(failure);
        }
        return code;
    }

    private ExitCode told(Throwable failure) {
        if (failure instanceof BadInput bad) {
            bad.problems().forEach(messages::line);
            return ExitCode.BAD_INPUT;
        }
        if (failure instanceof Unwritable) {
            messages.error(String.valueOf(failure.getMessage()));
            return ExitCode.UNWRITABLE;
        }
        if (failure instanceof Interrupted) {
            messages.note(String.valueOf(failure.getMessage()));
            return ExitCode.INTERRUPTED;
        }
        Optional<PolicyFault> fault = fault(failure);
        if (fault.isPresent()) {
            messages.error(String.valueOf(fault.get().getMessage()));
            return ExitCode.BAD_INPUT;
        }
        return cause(failure) instanceof OutOfMemoryError ? outOfMemory() : bug(failure);
    }

    /** What began it: a thread's failure comes wrapped in those of who waited for it. */
    private static Throwable cause(Throwable failure) {
        Throwable cause = failure;
        for (Throwable next = cause.getCause(); next != null; next = cause.getCause()) {
            cause = next;
        }
        return cause;
    }

    /** A policy of the user's own that has failed, with whatever it threw behind that. */
    private static Optional<PolicyFault> fault(Throwable failure) {
        return Stream.<Throwable>iterate(failure, each -> each != null, Throwable::getCause)
                .filter(PolicyFault.class::isInstance)
                .map(PolicyFault.class::cast)
                .findFirst();
    }

    private ExitCode outOfMemory() {
        messages.error("the memory of the Java virtual machine isn't enough for this");
        messages.note("give it more, as in BUSYHOUR_JAVA_OPTS=-Xmx8g busyhour ...");
        return ExitCode.BUG;
    }

    private ExitCode bug(Throwable failure) {
        messages.error("a mistake of ours, not of yours: " + failure);
        if (!debug) {
            messages.note("please report it with the scenario, the command, and what it prints with --debug added");
        }
        return ExitCode.BUG;
    }
}
