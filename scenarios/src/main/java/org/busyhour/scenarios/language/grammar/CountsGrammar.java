package org.busyhour.scenarios.language.grammar;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.busyhour.scenarios.language.data.CsvTable;
import org.busyhour.scenarios.language.data.DataFiles;
import org.busyhour.scenarios.language.shape.Fields;
import org.busyhour.scenarios.language.shape.Key;
import org.busyhour.scenarios.language.shape.ListShape;
import org.busyhour.scenarios.language.shape.Mapped;
import org.busyhour.scenarios.language.shape.Shape;
import org.busyhour.scenarios.language.spec.CountsSpec;
import org.busyhour.scenarios.language.value.Decimals;
import org.busyhour.scenarios.language.yaml.Node.ScalarNode;

/** One number per interval, as a list or as a column of a CSV file. */
final class CountsGrammar {

    /** The numbers alone, for intervals as wide as those of the run. */
    static final Shape<CountsSpec> LIST = new Mapped<>(
            new ListShape<>(Texts.NUMBER, "a list of numbers, one per interval"),
            (items, node) -> new CountsSpec(ListShape.values(items), Optional.empty(), node));

    /** The numbers as a list. */
    static final Key<CountsSpec> COUNTS =
            new Key<>("counts", LIST, "A number for each interval, exactly as many as there are.", "[18, 28, 42]");

    /** A file that holds the numbers. */
    static final Key<String> FILE = new Key<>(
            "file", Texts.FREE, "A CSV file with a row per interval, seen from this file's folder.", "monday.csv");

    /** The column of the file. */
    static final Key<String> COLUMN = new Key<>("column", Texts.FREE, "The column of the CSV file.", "balance");

    /** The width of the intervals. */
    static final Key<Duration> INTERVAL = new Key<>(
            "interval", Texts.POSITIVE_DURATION, "The width of these intervals. Default: that of the run.", "15m");

    private CountsGrammar() {}

    /** Returns the numbers that a map writes under {@code counts}. */
    static Optional<CountsSpec> listed(Fields fields) {
        return fields.get(COUNTS)
                .map(counts -> new CountsSpec(counts.values(), fields.get(INTERVAL), fields.at(COUNTS)));
    }

    /** Returns the numbers of the file and column that a map names. */
    static Optional<CountsSpec> filed(Fields fields) {
        if (fields.get(FILE).isEmpty() || fields.get(COLUMN).isEmpty()) {
            return Optional.empty();
        }
        DataFiles data = fields.input().data();
        Optional<CsvTable> table = data.table((ScalarNode) fields.at(FILE));
        Optional<List<BigDecimal>> values = table.flatMap(t -> data.column(t, (ScalarNode) fields.at(COLUMN))
                .flatMap(c ->
                        data.values(t, c, Decimals::parse, false, fields.map().path())));
        return values.map(found -> new CountsSpec(found, fields.get(INTERVAL), fields.at(COLUMN)));
    }
}
