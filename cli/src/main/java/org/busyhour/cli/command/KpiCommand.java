package org.busyhour.cli.command;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.busyhour.cli.console.Console;
import org.busyhour.engine.kpi.Catalogue;
import org.busyhour.engine.kpi.Formula;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.reports.table.Column;
import org.busyhour.reports.table.TextTable;
import org.busyhour.scenarios.language.source.Suggestion;
import org.busyhour.scenarios.language.source.Visible;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains the KPIs. */
@Command(
        name = "kpi",
        header = "List the KPIs, or say exactly what one means.",
        footer = {"  busyhour kpi", "  busyhour kpi service-level"})
final class KpiCommand implements Runnable {
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "KEY",
            completionCandidates = Keys.class,
            description = "The word that names it in targets and files; without it: all of them.")
    private @Nullable String key;

    @Mixin
    final CommonOptions common = new CommonOptions();

    KpiCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        if (key == null) {
            list();
        } else {
            explain(found(key));
        }
    }

    private void list() {
        List<Kpi> all = Catalogue.all();
        List<Column> columns = List.of(
                Column.text("Key", all.stream().map(Kpi::key).toList()),
                Column.text("What it is", all.stream().map(Kpi::title).toList()),
                Column.text("Unit", all.stream().map(KpiCommand::unit).toList()));
        console.out().print(new TextTable(console.terminal(), columns).write());
    }

    private void explain(Kpi kpi) {
        say(kpi.title() + " (" + kpi.key() + "): " + kpi.definition());
        console.out().println();
        for (Formula formula : kpi.formulas()) {
            say((formula.key().isEmpty() ? "" : formula.key() + " = ") + formula.text());
        }
        console.out().println();
        say("Unit: " + unit(kpi) + ". Better: " + word(kpi.better()) + ".");
        say("Of: " + kpi.scopes().stream().map(KpiCommand::word).collect(Collectors.joining(", ")) + ".");
        say("Computed from " + kpi.source().text() + ".");
    }

    private void say(String text) {
        console.out().println(console.terminal().wrap(text));
    }

    private Kpi found(String word) {
        List<String> keys = Catalogue.all().stream().map(Kpi::key).toList();
        return Catalogue.find(word)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "no KPI is called " + Visible.quoted(word) + "; " + Suggestion.hint(word, keys, "there are")));
    }

    private static String unit(Kpi kpi) {
        return switch (kpi.unit()) {
            case SHARE -> "%";
            case SECONDS -> "s";
            default -> kpi.unit().key();
        };
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The keys that a shell may complete. */
    static final class Keys implements Iterable<String> {
        @Override
        public java.util.Iterator<String> iterator() {
            return Catalogue.all().stream().map(Kpi::key).iterator();
        }
    }
}
