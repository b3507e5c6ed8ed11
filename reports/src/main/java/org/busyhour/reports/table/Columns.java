package org.busyhour.reports.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.reports.Figures;
import org.busyhour.reports.Span;

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

    /**
     * Durations, each of the free rows in the unit that suits it, the others in seconds; the unit is in the cells.
     *
     * @param free for each row, whether its unit is its own
     * @param halves whether half the width of the interval is written
     */
    Column spans(Head head, List<Optional<Estimate>> values, List<Boolean> free, boolean halves) {
        List<Span> spans = spans(head, values, free);
        List<String> texts = new ArrayList<>();
        List<String> halfWidths = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            texts.add(values.get(i).map(span::mean).orElse(Figures.UNDEFINED));
            halfWidths.add(
                    values.get(i).map(Estimate::halfWidth).map(span::number).orElse(""));
        }
        int width = halves ? halfWidths.stream().mapToInt(String::length).max().orElse(0) : 0;
        int units = spans.stream().mapToInt(span -> span.sign().length()).max().orElse(0);
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            String sign = values.get(i).isEmpty() ? "" : spans.get(i).sign();
            cells.add(texts.get(i) + suffix(halfWidths.get(i), width) + " " + sign + " ".repeat(units - sign.length()));
        }
        return new Column(head.lines(), cells, false, head.importance());
    }

    private static List<Span> spans(Head head, List<Optional<Estimate>> values, List<Boolean> free) {
        List<Optional<Double>> bound = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            bound.add(free.get(i) ? Optional.empty() : values.get(i).map(Estimate::mean));
        }
        Span seconds = new Span("s", 1, decimals(head, bound));
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            double mean = values.get(i).map(Estimate::mean).orElse(0.0);
            spans.add(free.get(i) ? Span.of(mean) : seconds);
        }
        return spans;
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
