package org.busyhour.cli.command;

import java.util.List;
import org.busyhour.cli.console.Console;
import org.busyhour.reports.table.Column;
import org.busyhour.reports.table.TextTable;
import org.busyhour.scenarios.library.Library;
import org.busyhour.scenarios.library.ShippedScenario;
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
        List<ShippedScenario> scenarios = Library.scenarios();
        List<String> names =
                scenarios.stream().map(s -> (s.whatIf() ? " " : "") + s.name()).toList();
        List<String> titles = scenarios.stream().map(ShippedScenario::title).toList();
        List<Column> columns = List.of(Column.text("Name", names), Column.text("What it is", titles));
        console.out().print(new TextTable(console.terminal(), columns).write());
    }
}
