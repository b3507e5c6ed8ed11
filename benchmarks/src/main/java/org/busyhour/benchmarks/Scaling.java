package org.busyhour.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Measures how contacts per CPU second change with the number of agents, and with that of types that all groups take,
 * at the same load of each agent; prints a table and draws it.
 *
 * <p>A point is the cost of a further contact: the difference of a long and a short run, so that starting and compiling
 * don't count. To be run from the root of the project on a machine that does nothing else.
 */
public final class Scaling {
    private static final double PER_REPLICATION = 1e6;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 320;
    private static final int MARGIN = 50;
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
     * Runs it.
     *
     * @param args how many replications of a million contacts each the long runs have (13), and where to draw
     *     (benchmarks/scaling.svg)
     * @throws IOException if a run fails
     * @throws InterruptedException if interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        int replications = args.length > 0 ? Integer.parseInt(args[0]) : 13;
        Path drawing = Path.of(args.length > 1 ? args[1] : "benchmarks/scaling.svg");
        Path folder = Files.createTempDirectory("busyhour-scaling");
        StringBuilder lines = new StringBuilder();
        System.out.println("millions of contacts per CPU second");
        for (double load : new double[] {0.9, 1.1}) {
            List<Point> agents = IntStream.of(100, 1000, 10_000)
                    .mapToObj(n -> new Point(n, 1, 1, load))
                    .toList();
            List<Point> types = IntStream.of(1, 20, 200)
                    .mapToObj(n -> new Point(1000, n, 50, load))
                    .toList();
            lines.append(line(folder, agents, replications, "agents", load > 1 ? "#b45309" : "#f59e0b"));
            lines.append(line(folder, types, replications, "types", load > 1 ? "#1d4ed8" : "#60a5fa"));
        }
        Files.writeString(drawing, svg(lines.toString()));
    }

    private static String line(Path folder, List<Point> points, int replications, String what, String colour)
            throws IOException, InterruptedException {
        List<Double> speeds = new ArrayList<>();
        for (Point point : points) {
            speeds.add(speed(folder, point, replications));
            System.out.printf(
                    Locale.ROOT,
                    "load %.1f %6d agents %4d types %3d groups: %5.2f (%.2f of the first)%n",
                    point.load(),
                    point.agents(),
                    point.types(),
                    point.groups(),
                    speeds.get(speeds.size() - 1),
                    speeds.get(speeds.size() - 1) / speeds.get(0));
        }
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < speeds.size(); i++) {
            double x = MARGIN + (WIDTH - 2.0 * MARGIN) * i / (speeds.size() - 1);
            double y = HEIGHT - MARGIN - (HEIGHT - 2.0 * MARGIN) * speeds.get(i) / speeds.get(0);
            path.append(String.format(Locale.ROOT, "%s%.1f %.1f", i == 0 ? "M" : " L", x, y));
        }
        double last = HEIGHT - MARGIN - (HEIGHT - 2.0 * MARGIN) * speeds.get(speeds.size() - 1) / speeds.get(0);
        return String.format(
                Locale.ROOT,
                "<path d=\"%s\" fill=\"none\" stroke=\"%s\"/><text x=\"%d\" y=\"%.1f\" fill=\"%s\">%s, load %.1f</text>%n",
                path,
                colour,
                WIDTH - 2 * MARGIN,
                last - 5,
                colour,
                what,
                points.get(0).load());
    }

    private static double speed(Path folder, Point point, int replications) throws IOException, InterruptedException {
        Program program = new Program("Busyhour", Start.command(point.write(folder)), PER_REPLICATION, true);
        Program.Run small = program.run(3 * PER_REPLICATION, 1);
        Program.Run large = program.run(replications * PER_REPLICATION, 1);
        return (large.contacts() - small.contacts()) / (large.cpuSeconds() - small.cpuSeconds()) / 1e6;
    }

    private static String svg(String lines) {
        return String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"11\">%n"
                        + "<text x=\"%d\" y=\"20\">Contacts per CPU second, the first of each line being 1; to the right 100, 1,000,"
                        + " 10,000 agents, or 1, 20, 200 types</text>%n%s</svg>%n",
                WIDTH,
                HEIGHT,
                MARGIN,
                lines);
    }
}
