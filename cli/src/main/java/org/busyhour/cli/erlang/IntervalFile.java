package org.busyhour.cli.erlang;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.busyhour.cli.scenario.BadInput;
import org.busyhour.scenarios.language.data.CsvTable;
import org.busyhour.scenarios.language.data.DataFiles;
import org.busyhour.scenarios.language.source.InputFiles;
import org.busyhour.scenarios.language.source.Place;
import org.busyhour.scenarios.language.source.Problem;
import org.busyhour.scenarios.language.source.Problems;
import org.busyhour.scenarios.language.source.Sources;
import org.busyhour.scenarios.language.value.Decimals;
import org.busyhour.scenarios.language.value.Durations;
import org.busyhour.scenarios.language.value.Grammar;
import org.busyhour.scenarios.language.value.Unreadable;
import org.busyhour.scenarios.language.yaml.Node.ScalarNode;

/**
 * Reads a CSV file of intervals: {@code calls} in each, where given {@code aht} and {@code agents}, and what another
 * column calls it.
 */
public final class IntervalFile {
    private static final String CALLS = "calls";
    private static final String AHT = "aht";
    private static final String AGENTS = "agents";
    private static final List<String> FIGURES = List.of(CALLS, AHT, AGENTS);
    private static final long MOST_AGENTS = 10_000_000;
    private static final double NANOS = 1e9;

    private final Problems problems = new Problems();
    private final DataFiles files;
    private final String path;

    /**
     * Makes a reader.
     *
     * @param sources where the file is
     * @param path its path there
     */
    public IntervalFile(Sources sources, String path) {
        this.files = new DataFiles(new InputFiles(sources, path, problems), problems);
        this.path = path;
    }

    /**
     * Reads the rows.
     *
     * @param ahtIsGiven whether there is a handling time for cells that say none
     * @return a row for each interval
     * @throws BadInput with everything that is wrong with the file
     */
    public List<Row> rows(boolean ahtIsGiven) {
        Optional<List<Row>> rows = files.table(name(path)).flatMap(table -> rows(table, ahtIsGiven));
        if (rows.isPresent() && rows.get().isEmpty()) {
            problems.error(Place.file(path), "", "there are no intervals in it", "");
        }
        return rows.filter(r -> !problems.fatal())
                .orElseThrow(() -> new BadInput(
                        problems.sorted().stream().map(Problem::toString).toList()));
    }

    private Optional<List<Row>> rows(CsvTable table, boolean ahtIsGiven) {
        Optional<List<BigDecimal>> calls =
                files.column(table, name(CALLS)).flatMap(column -> values(table, column, Decimals::parse));
        Optional<List<Optional<Double>>> aht = values(table, AHT, text -> seconds(text, ahtIsGiven));
        Optional<List<OptionalInt>> agents = values(table, AGENTS, IntervalFile::agents);
        return calls.map(amounts -> IntStream.range(0, amounts.size())
                .mapToObj(i -> new Row(
                        label(table, i),
                        amounts.get(i).doubleValue(),
                        aht.flatMap(list -> list.get(i)),
                        agents.map(list -> list.get(i)).orElse(OptionalInt.empty())))
                .toList());
    }

    private <T> Optional<List<T>> values(CsvTable table, String column, Grammar<T> grammar) {
        return table.header().contains(column)
                ? files.column(table, name(column)).flatMap(found -> values(table, found, grammar))
                : Optional.empty();
    }

    private <T> Optional<List<T>> values(CsvTable table, int column, Grammar<T> grammar) {
        return files.values(table, column, grammar, false, "");
    }

    /** What the first column says that isn't a figure; else the number of the row. */
    private static String label(CsvTable table, int row) {
        List<String> names = new ArrayList<>(table.header());
        names.removeAll(FIGURES);
        return names.isEmpty()
                ? Integer.toString(row + 1)
                : table.rows().get(row).cells().get(table.header().indexOf(names.get(0)));
    }

    private static OptionalInt agents(String text) throws Unreadable {
        return text.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(Decimals.whole(0, MOST_AGENTS).parse(text).intValue());
    }

    private static Optional<Double> seconds(String text, boolean blankIsGiven) throws Unreadable {
        if (text.isEmpty() && !blankIsGiven) {
            throw new Unreadable("it is blank, and there is no --aht", "write a time like 3m30s, or give --aht");
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(seconds(text));
    }

    private static double seconds(String text) throws Unreadable {
        return Decimals.matches(text)
                ? Decimals.positive(text).doubleValue()
                : Durations.positive(text).toNanos() / NANOS;
    }

    private static ScalarNode name(String text) {
        return new ScalarNode(Place.file("--csv"), "", text, true);
    }

    /**
     * An interval.
     *
     * @param label what it is called
     * @param calls how many contacts come in it
     * @param ahtSeconds the mean handling time, where the file says it
     * @param agents how many agents there are, where the file says it
     */
    public record Row(String label, double calls, Optional<Double> ahtSeconds, OptionalInt agents) {}
}
