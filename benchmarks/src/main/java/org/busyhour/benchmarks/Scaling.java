package org.busyhour.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.busyhour.reports.chart.Chart;
import org.busyhour.reports.chart.Hue;
import org.busyhour.reports.chart.PointsChart;
import org.busyhour.reports.chart.Scale;
import org.busyhour.reports.chart.SvgChart;

/**
 * Measures how contacts per CPU second change with the number of agents, and with that of types that all groups take,
 * at the same load of each agent; prints a table and draws it.
 *
 * <p>What counts is contacts per CPU second of the whole process. All points are measured in turn, several times, and
 * each is compared with the first one of the same round. To be run from the root of the project on a machine that does
 * nothing else.
 */
public final class Scaling {
    private static final double PER_REPLICATION = 1e6;
    private static final double TALK_HOURS = 0.05;

    private Scaling() {}

    /**
     * A centre.
     *
     * @param agents how many agents
     * @param types how many types
     * @param groups how many groups, each of which takes all types
     * @param load the work offered to an agent, 1 being all the time
     */
    private record Point(int agents, int types, int groups, double load) {
        String words() {
            return String.format(
                    Locale.ROOT, "load %.1f, %,6d agents, %3d types, %2d groups", load, agents, types, groups);
        }

        Path write(Path folder) throws IOException {
            double perHour = agents * load / TALK_HOURS;
            long hours = Math.max(1, Math.round(PER_REPLICATION / perHour));
            StringBuilder text = new StringBuilder(String.format(
                    Locale.ROOT,
                    "busyhour: 1%nname: scaling%ntime: {start: 2026-03-02 00:00, length: %dh, interval: %dh, closes: never}%n",
                    hours,
                    hours));
            text.append("contacts:\n");
            for (int type = 0; type < types; type++) {
                text.append(String.format(
                        Locale.ROOT,
                        "  t%d: {arrivals: %.6f/h, talk: {exponential: 3m}, patience: {exponential: 2m}}%n",
                        type,
                        perHour / types));
            }
            text.append("groups:\n");
            for (int group = 0; group < groups; group++) {
                int heads = agents * (group + 1) / groups - agents * group / groups;
                text.append("  g" + group + ": {agents: " + heads + ", skills: [" + skills(group) + "]}\n");
            }
            return Files.writeString(folder.resolve("scaling.yaml"), text.append("run: {seed: 1}\n"));
        }

        private String skills(int group) {
            return IntStream.range(0, types)
                    .mapToObj(i -> "t" + (i + group) % types)
                    .collect(Collectors.joining(", "));
        }
    }

    /**
     * Points that differ in one thing, the first of which is what the others are compared with.
     *
     * @param file what its drawing is called
     * @param title what is varied
     * @param marks the values, in words
     * @param aim the least ratio to be had at the last point
     * @param points the centres
     */
    private record Row(String file, String title, List<String> marks, double aim, List<Point> points) {
        static Row ofAgents(double load) {
            return new Row(
                    name("agents", load),
                    String.format(Locale.ROOT, "Speed as agents grow in number, load %.1f", load),
                    List.of("100 agents", "1,000", "10,000"),
                    2.0 / 3,
                    IntStream.of(100, 1000, 10_000)
                            .mapToObj(n -> new Point(n, 1, 1, load))
                            .toList());
        }

        static Row ofTypes(double load) {
            return new Row(
                    name("types", load),
                    String.format(Locale.ROOT, "Speed as types grow in number, load %.1f", load),
                    List.of("1 type", "20", "200"),
                    0.5,
                    IntStream.of(1, 20, 200)
                            .mapToObj(n -> new Point(1000, n, 50, load))
                            .toList());
        }

        private static String name(String what, double load) {
            return String.format(Locale.ROOT, "scaling-%s-%02.0f", what, 10 * load);
        }
    }

    /**
     * Runs it.
     *
     * @param args how many rounds (5), how many replications of a million contacts each run has (33), and the folder to
     *     draw into (benchmarks/drawings)
     * @throws IOException if a run fails
     * @throws InterruptedException if interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        int replications = args.length > 1 ? Integer.parseInt(args[1]) : 33;
        Path drawings = Path.of(args.length > 2 ? args[2] : "benchmarks/drawings");
        Path folder = Files.createTempDirectory("busyhour-scaling");
        List<Row> rows = List.of(Row.ofAgents(0.9), Row.ofAgents(1.1), Row.ofTypes(0.9), Row.ofTypes(1.1));
        Map<Point, List<Double>> speeds = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Row row : rows) {
                for (Point point : row.points()) {
                    speeds.computeIfAbsent(point, p -> new ArrayList<>()).add(speed(folder, point, replications));
                }
            }
        }
        System.out.println("millions of contacts per CPU second, and ratio to the first of each four lines; medians of "
                + rounds + " rounds (least to most)");
        Files.createDirectories(drawings);
        for (Row row : rows) {
            List<Spread> ratios = ratios(row, speeds);
            print(row, speeds, ratios);
            Files.writeString(drawings.resolve(row.file() + ".svg"), SvgChart.file(chart(row, ratios, rounds)));
        }
    }

    private static List<Spread> ratios(Row row, Map<Point, List<Double>> speeds) {
        List<Double> first = Objects.requireNonNull(speeds.get(row.points().get(0)));
        List<Spread> ratios = new ArrayList<>();
        for (Point point : row.points()) {
            List<Double> own = Objects.requireNonNull(speeds.get(point));
            ratios.add(Spread.of(IntStream.range(0, own.size())
                    .mapToObj(i -> own.get(i) / first.get(i))
                    .toList()));
        }
        return ratios;
    }

    private static void print(Row row, Map<Point, List<Double>> speeds, List<Spread> ratios) {
        for (int i = 0; i < ratios.size(); i++) {
            Point point = row.points().get(i);
            Spread ratio = ratios.get(i);
            System.out.printf(
                    Locale.ROOT,
                    "%s: %5.2f  %.2f (%.2f to %.2f)%n",
                    point.words(),
                    Spread.of(Objects.requireNonNull(speeds.get(point))).median(),
                    ratio.median(),
                    ratio.least(),
                    ratio.most());
        }
    }

    private static Chart chart(Row row, List<Spread> ratios, int rounds) {
        List<PointsChart.Point> points = new ArrayList<>();
        List<Scale.Mark> marks = new ArrayList<>();
        double most = 1;
        for (int i = 0; i < ratios.size(); i++) {
            Spread ratio = ratios.get(i);
            PointsChart.Span span = new PointsChart.Span(ratio.least(), ratio.most());
            String label = Math.round(100 * ratio.median()) + " %";
            points.add(new PointsChart.Point(i, null, ratio.median(), span, true, label));
            marks.add(new Scale.Mark(i, row.marks().get(i)));
            most = Math.max(most, ratio.most());
        }
        String subtitle = String.format(
                Locale.ROOT,
                "Contacts per CPU second, %s = 100 %%; median and range of %d rounds; aim: %.0f %% or more",
                row.marks().get(0),
                rounds,
                100 * row.aim());
        String words = points.stream().map(PointsChart.Point::label).collect(Collectors.joining(", "));
        return new PointsChart(
                new Chart.Caption(row.file(), row.title(), subtitle, words),
                new PointsChart.Across(-0.1, ratios.size() - 0.8, marks),
                new Scale(Scale.Unit.SHARE, Math.ceil(5 * most - 1e-9) / 5, 0.2),
                Hue.STAFFING,
                points,
                true);
    }

    private static double speed(Path folder, Point point, int replications) throws IOException, InterruptedException {
        Program program = new Program("Busyhour", Start.command(point.write(folder)), PER_REPLICATION, true);
        return program.run(replications * PER_REPLICATION, 1).speed() / 1e6;
    }
}
