package org.busyhour.cli.command;

import org.busyhour.cli.console.Console;
import org.busyhour.scenarios.language.Schema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the JSON Schema of scenarios. */
@Command(
        name = "schema",
        header = "Print the JSON Schema of scenarios, for editors.",
        description = "Editors complete and check with it. Many find it through the first line of a scenario:%n"
                + "  # yaml-language-server: $schema=busyhour.schema.json",
        footer = "  busyhour schema > busyhour.schema.json")
final class SchemaCommand implements Runnable {
    private final Console console;

    @Mixin
    final CommonOptions common = new CommonOptions();

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        console.machine(Schema.json());
    }
}
