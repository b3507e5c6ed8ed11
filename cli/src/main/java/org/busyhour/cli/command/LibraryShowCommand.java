package org.busyhour.cli.command;

import org.busyhour.cli.console.Console;
import org.busyhour.cli.scenario.ShippedName;
import org.busyhour.scenarios.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the text of a shipped scenario. */
@Command(name = "show", header = "Print the text of a shipped scenario.", footer = "  busyhour library show two-skills")
final class LibraryShowCommand implements Runnable {
    private final Console console;

    @Mixin
    private final ShippedName name = new ShippedName();

    @Mixin
    final CommonOptions common = new CommonOptions();

    LibraryShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        console.machine(Library.text(name.scenario().file()));
    }
}
