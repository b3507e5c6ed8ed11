package org.busyhour.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Runs the three workloads by Busyhour and by the C programs of {@code benchmarks/limit}, in turn, each for so many CPU
 * seconds, and prints contacts per CPU second and their ratio.
 *
 * <p>Machines drift and other people use them too; so what counts is the median of the ratios of runs made side by
 * side, not the speed itself. Needs gcc. To be run from the root of the project.
 */
public final class AgainstC {
    private static final Path LIMIT = Path.of("benchmarks", "limit");

    private AgainstC() {}

    /**
     * A workload and those who simulate it.
     *
     * @param name its name
     * @param c the C program
     * @param java Busyhour
     */
    private record Pair(String name, Program c, Program java) {}

    /**
     * Runs the comparison.
     *
     * @param args how many runs of each (5), how many CPU seconds each run is to take (30), and which workloads (all)
     * @throws IOException if a program can't be built or fails
     * @throws InterruptedException if interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        int runs = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        double seconds = args.length > 1 ? Double.parseDouble(args[1]) : 30;
        Path build = Files.createTempDirectory("busyhour-limit");
        Path w1 = compile(build, "w1");
        Path w2 = compile(build, "w2");
        Start busyhour = Start.withArchive(build.resolve("busyhour.jsa"));
        System.out.println(
                "millions of contacts per CPU second, whole process; medians of " + runs + " runs side by side");
        System.out.println(
                "        C lazy  Busyhour  ratio (least to most)   abandoned %         ASA s     within 20 s  shortest s");
        List<Pair> pairs = List.of(
                new Pair("W1", new Program("C", List.of(w1 + "", "lazy"), 1, true), busyhour.of("w1", 6_000_000)),
                new Pair(
                        "W2",
                        new Program("C", List.of(w2 + "", LIMIT + "/w2.txt"), 10_000, true),
                        busyhour.of("w2", 10_000)),
                new Pair(
                        "W3",
                        new Program("C", List.of(w2 + "", LIMIT + "/w3.txt"), 300_000, true),
                        busyhour.of("w3", 300_000)));
        List<String> names = List.of(args).subList(Math.min(2, args.length), args.length);
        for (Pair pair : pairs) {
            if (names.isEmpty() || names.contains(pair.name())) {
                compare(pair, runs, seconds);
            }
        }
    }

    private static void compare(Pair pair, int runs, double seconds) throws IOException, InterruptedException {
        double sizeC = sizeOf(pair.c(), seconds);
        double sizeJava = sizeOf(pair.java(), seconds);
        List<Double> speedsC = new ArrayList<>();
        List<Double> speedsJava = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        double shortest = Double.MAX_VALUE;
        Program.Run c = pair.c().run(1e5, 1);
        Program.Run java = c;
        for (int seed = 1; seed <= runs; seed++) {
            c = pair.c().run(sizeC, seed);
            java = pair.java().run(sizeJava, seed);
            shortest = Math.min(shortest, Math.min(c.cpuSeconds(), java.cpuSeconds()));
            speedsC.add(c.speed() / 1e6);
            speedsJava.add(java.speed() / 1e6);
            ratios.add(java.speed() / c.speed());
        }
        Spread ratio = Spread.of(ratios);
        System.out.printf(
                Locale.ROOT,
                "%-6s %7.2f %9.2f  %5.2f (%.2f to %.2f)  %7.4f %7.4f  %7.4f %7.4f  %.5f %.5f %5.0f%n",
                pair.name(),
                Spread.of(speedsC).median(),
                Spread.of(speedsJava).median(),
                ratio.median(),
                ratio.least(),
                ratio.most(),
                100 * c.abandoned(),
                100 * java.abandoned(),
                c.asaSeconds(),
                java.asaSeconds(),
                c.inTime(),
                java.inTime(),
                shortest);
    }

    /**
     * Returns how many contacts a program simulates in so many seconds, or a few more: from two short runs, since what
     * it costs to start isn't what a contact costs.
     */
    private static double sizeOf(Program program, double seconds) throws IOException, InterruptedException {
        Program.Run small = program.run(1e7, 1);
        Program.Run large = program.run(4e7, 1);
        double perContact = (large.cpuSeconds() - small.cpuSeconds()) / (large.contacts() - small.contacts());
        return large.contacts() + 1.3 * Math.max(0, seconds - large.cpuSeconds()) / perContact;
    }

    private static Path compile(Path build, String name) throws IOException, InterruptedException {
        Path program = build.resolve(name);
        List<String> command =
                List.of("gcc", "-O3", "-march=native", "-o", program + "", LIMIT.resolve(name + ".c") + "", "-lm");
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed");
        }
        return program;
    }
}
