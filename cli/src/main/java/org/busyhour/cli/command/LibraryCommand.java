package org.busyhour.cli.command;

import java.util.List;
import org.busyhour.cli.console.Console;
import org.busyhour.cli.console.TextTable;
import org.busyhour.scenarios.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the shipped scenarios. */
@Command(
        name = "library",
        header = "List, show or copy the scenarios that ship with Busyhour.",
        footer = {
            "  busyhour library                       list them",
            "  busyhour run two-skills                run one by its name",
            "  busyhour library show two-skills       print its text",
            "  busyhour library copy two-skills       copy it here, to change it"
        })
final class LibraryCommand implements Runnable {
    private final Console console;

    @Mixin
    final CommonOptions common = new CommonOptions();

    LibraryCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        TextTable table = new TextTable().words("Name").words("What it is");
        Library.scenarios().forEach(s -> table.row(List.of((s.whatIf() ? " " : "") + s.name(), s.title())));
        table.print(console);
    }
}
