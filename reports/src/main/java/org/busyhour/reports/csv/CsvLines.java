package org.busyhour.reports.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Writer;
import java.util.Optional;
import org.busyhour.reports.Digits;
import org.jspecify.annotations.Nullable;

/** How our CSV files look. */
final class CsvLines {
    private static final String UNDEFINED = "";

    private CsvLines() {}

    static CsvWriter to(Writer out) {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    }

    static String cell(@Nullable Double value) {
        return value == null ? UNDEFINED : Digits.of(value);
    }

    static String cell(Optional<Double> value) {
        return value.map(Digits::of).orElse(UNDEFINED);
    }
}
