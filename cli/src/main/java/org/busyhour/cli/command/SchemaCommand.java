package org.busyhour.cli.command;

import org.busyhour.cli.console.Console;
import org.busyhour.scenarios.language.Schema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the JSON Schema of scenarios, or of files of variants. */
@Command(
        name = "schema",
        header = "Print the JSON Schema of scenarios, for editors.",
        description = "Editors complete and check with it. Many find it through the first line of a scenario:%n"
                + "  # yaml-language-server: $schema=busyhour.schema.json",
        footer = {"  busyhour schema > busyhour.schema.json", "  busyhour schema --variants > variants.schema.json"})
final class SchemaCommand implements Runnable {
    private final Console console;

    @Option(names = "--variants", description = "Print that of a file of variants, as sweep --variants reads it.")
    private boolean variants;

    @Mixin
    final CommonOptions common = new CommonOptions();

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        console.machine(variants ? Schema.variants() : Schema.json());
    }
}
