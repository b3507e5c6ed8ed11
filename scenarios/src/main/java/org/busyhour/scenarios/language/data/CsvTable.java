package org.busyhour.scenarios.language.data;

import java.util.List;
import org.busyhour.scenarios.language.source.Place;

/**
 * A table read from a CSV file, every row of which has as many cells as the header.
 *
 * @param file the path of the file
 * @param separator what stood between its cells
 * @param header the names of the columns
 * @param rows the rows below the header
 */
public record CsvTable(String file, char separator, List<String> header, List<Row> rows) {

    /** Copies the lists. */
    public CsvTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param line the line of the file that it starts on
     * @param cells its cells, without blanks around them
     */
    public record Row(int line, List<String> cells) {

        /** Copies the cells. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Returns where a row stands. */
    public Place place(Row row) {
        return new Place(file, row.line(), 0);
    }
}
