package org.busyhour.cli.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.busyhour.cli.scenario.BadInput;
import org.busyhour.reports.Making;
import org.busyhour.reports.SweepReport;
import org.busyhour.scenarios.language.data.CsvTable;
import org.busyhour.scenarios.language.data.DataFiles;
import org.busyhour.scenarios.language.source.InputFiles;
import org.busyhour.scenarios.language.source.Place;
import org.busyhour.scenarios.language.source.Problems;
import org.busyhour.scenarios.language.source.Sources;
import org.busyhour.scenarios.language.source.Visible;
import org.busyhour.scenarios.language.yaml.Node.ScalarNode;
import org.busyhour.studies.sweep.Setting;
import org.busyhour.studies.sweep.Variant;

/**
 * Reads a CSV file of variants: a column for each path, a row for each variant; a blank cell leaves what the base has.
 */
final class VariantFile {
    private final Problems problems = new Problems();
    private final InputFiles files;
    private final String path;

    VariantFile(Sources sources, String path) {
        this.files = new InputFiles(sources, path, problems);
        this.path = path;
    }

    /** Reads it, or throws {@link BadInput} with everything that is wrong with it. */
    DesignOptions.Chosen read() {
        Optional<CsvTable> table =
                new DataFiles(files, problems).table(new ScalarNode(Place.file("--variants"), "", path, true));
        table.ifPresent(this::check);
        return table.filter(read -> !problems.fatal())
                .map(this::content)
                .orElseThrow(() -> BadInput.of(problems.sorted()));
    }

    private void check(CsvTable table) {
        List<String> header = table.header();
        for (int i = 0; i < header.size(); i++) {
            String column = header.get(i);
            if (column.isEmpty()) {
                error("column " + (i + 1) + " has no name", "each column is named by a path, as groups.core.agents");
            } else if (header.indexOf(column) < i) {
                error("two columns are called " + Visible.quoted(column), "");
            } else if (Values.fixed(column)) {
                error(
                        column + " can't be varied: all variants are simulated with the same seed, equally often",
                        "use --seed and --replications");
            }
        }
        if (table.rows().isEmpty()) {
            error("there are no variants in it", "write a row for each below the paths");
        }
        if (table.rows().size() > Values.MOST) {
            error(
                    "at most " + Values.MOST + " variants are possible, were "
                            + table.rows().size(),
                    "");
        }
    }

    private void error(String message, String hint) {
        problems.error(Place.file(path), "", message, hint);
    }

    private DesignOptions.Chosen content(CsvTable table) {
        List<WrittenVariant> variants = table.rows().stream()
                .map(row -> WrittenVariant.set(variant(table, row)))
                .toList();
        List<Making.Input> inputs = files.inputs().stream()
                .map(input -> new Making.Input(input.name(), input.sha256()))
                .toList();
        return new DesignOptions.Chosen(SweepReport.Design.FILE, table.header(), variants, inputs);
    }

    private static Variant variant(CsvTable table, CsvTable.Row row) {
        List<Setting> settings = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            if (!row.cells().get(i).isEmpty()) {
                settings.add(new Setting(table.header().get(i), row.cells().get(i)));
            }
        }
        return new Variant(settings);
    }
}
