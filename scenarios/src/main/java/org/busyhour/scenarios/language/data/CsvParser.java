package org.busyhour.scenarios.language.data;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.busyhour.scenarios.language.source.Place;
import org.busyhour.scenarios.language.source.Problems;

/** Parses CSV with a header; the separator is the one of comma, semicolon and tab that the header has most of. */
final class CsvParser {

    private static final int MOST_PROBLEMS = 20;

    private final String file;
    private final Problems problems;
    private final String path;

    CsvParser(String file, Problems problems, String path) {
        this.file = file;
        this.problems = problems;
        this.path = path;
    }

    /** Returns the table, or nothing after a problem was reported. */
    Optional<CsvTable> parse(String text) {
        char separator = separator(text);
        try {
            List<CsvTable.Row> rows = rows(text, separator);
            if (rows.isEmpty()) {
                problems.error(
                        Place.file(file),
                        path,
                        "the file is empty",
                        "a first line with the names of the columns is expected");
                return Optional.empty();
            }
            List<String> header = rows.remove(0).cells();
            return sameLength(rows, header.size())
                    ? Optional.of(new CsvTable(file, separator, header, rows))
                    : Optional.empty();
        } catch (CsvParseException e) {
            problems.error(Place.file(file), path, "this isn't CSV: " + reason(e), "is a quote never closed?");
            return Optional.empty();
        }
    }

    static char separator(String text) {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            best = count(header, candidate) > count(header, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String header, char wanted) {
        boolean quoted = false;
        long count = 0;
        for (int i = 0; i < header.length(); i++) {
            quoted ^= header.charAt(i) == '"';
            count += !quoted && header.charAt(i) == wanted ? 1 : 0;
        }
        return count;
    }

    private static List<CsvTable.Row> rows(String text, char separator) {
        List<CsvTable.Row> rows = new ArrayList<>();
        var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
        for (CsvRecord csv : reader) {
            List<String> cells = csv.getFields().stream().map(String::strip).toList();
            rows.add(new CsvTable.Row(Math.toIntExact(csv.getStartingLineNumber()), cells));
        }
        return rows;
    }

    private boolean sameLength(List<CsvTable.Row> rows, int cells) {
        List<CsvTable.Row> wrong =
                rows.stream().filter(row -> row.cells().size() != cells).toList();
        for (CsvTable.Row row : wrong.subList(0, Math.min(wrong.size(), MOST_PROBLEMS))) {
            problems.error(
                    new Place(file, row.line(), 0),
                    path,
                    "a row of " + cells + " cells is expected as in the header, was one of "
                            + row.cells().size(),
                    "");
        }
        if (wrong.size() > MOST_PROBLEMS) {
            problems.error(
                    Place.file(file), path, "and " + (wrong.size() - MOST_PROBLEMS) + " more rows like that", "");
        }
        return wrong.isEmpty();
    }

    private static String reason(CsvParseException e) {
        Throwable cause = e.getCause();
        return String.valueOf(cause == null ? e.getMessage() : cause.getMessage());
    }
}
