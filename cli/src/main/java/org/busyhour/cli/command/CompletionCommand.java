package org.busyhour.cli.command;

import java.util.Locale;
import org.busyhour.cli.console.Console;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a script that lets a shell complete our commands and options. */
@Command(
        name = "completion",
        header = "Print a script that completes with the tab key.",
        footer = {
            "  busyhour completion bash > ~/.busyhour.sh    then source it in ~/.bashrc",
            "  busyhour completion zsh > ~/.busyhour.sh     then source it in ~/.zshrc"
        })
final class CompletionCommand implements Runnable {
    /** The shells that there is a script for. */
    enum Shell {
        /** GNU bash. */
        BASH,
        /** The Z shell. */
        ZSH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    final CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "SHELL", description = "bash or zsh; the script is the same.")
    Shell shell = Shell.BASH;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        console.machine(AutoComplete.bash("busyhour", spec.root().commandLine()));
    }
}
