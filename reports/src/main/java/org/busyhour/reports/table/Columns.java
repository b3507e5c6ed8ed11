package org.busyhour.reports.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.reports.Figures;

/** Columns of numbers with their points under each other. */
final class Columns {
    private final Terminal terminal;

    Columns(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Means alone. */
    Column means(Head head, List<Optional<Estimate>> values) {
        return numbers(
                head, values.stream().map(value -> value.map(Estimate::mean)).toList());
    }

    /** Plain numbers. */
    Column numbers(Head head, List<Optional<Double>> values) {
        int decimals = decimals(head, values);
        List<String> cells = values.stream()
                .map(value -> value.map(v -> Figures.fixed(v * head.factor(), decimals))
                        .orElse(Figures.UNDEFINED))
                .toList();
        return new Column(head.lines(), cells, false, head.importance());
    }

    /** Means with the half widths of their intervals. */
    Column withHalfWidths(Head head, List<Optional<Estimate>> values) {
        Column means = means(head, values);
        int decimals = decimals(
                head, values.stream().map(value -> value.map(Estimate::mean)).toList());
        List<String> halves = values.stream()
                .map(value -> value.map(Estimate::halfWidth)
                        .map(half -> Figures.fixed(half * head.factor(), decimals))
                        .orElse(""))
                .toList();
        int width = halves.stream().mapToInt(String::length).max().orElse(0);
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < halves.size(); i++) {
            cells.add(means.cells().get(i) + suffix(halves.get(i), width));
        }
        return new Column(head.lines(), cells, false, head.importance());
    }

    /** Whether there is anything but zeros and undefined values. */
    static boolean hasAny(List<Optional<Estimate>> values) {
        return values.stream().flatMap(Optional::stream).anyMatch(value -> value.mean() != 0);
    }

    private String suffix(String half, int width) {
        String sign = " " + terminal.plusMinus() + " ";
        if (width == 0) {
            return "";
        }
        return half.isEmpty() ? " ".repeat(sign.length() + width) : sign + " ".repeat(width - half.length()) + half;
    }

    private static int decimals(Head head, List<Optional<Double>> values) {
        return Decimals.of(values.stream()
                .map(value -> value.orElse(null))
                .filter(Objects::nonNull)
                .map(value -> value * head.factor())
                .toList());
    }
}
