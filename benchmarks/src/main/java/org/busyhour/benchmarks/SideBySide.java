package org.busyhour.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How fast two builds are beside each other, in one virtual machine and in turn, a second or so each: whatever else the
 * machine does hits both alike. It tells of the steady state, without start and compilation.
 *
 * <p>The compiler joins methods otherwise in each process, and not alike for who comes first; so there are several
 * processes, each build being the first in every other one.
 */
public final class SideBySide {
    private static final int TURNS = 9;

    private SideBySide() {}

    /**
     * Prints for each workload how many contacts the second build does in the time in which the first does one.
     *
     * @param args how many processes, the folders of two checkouts that are built, and the workloads
     * @throws IOException if a build isn't there
     * @throws InterruptedException if this is interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        int processes = Integer.parseInt(args[0]);
        for (String workload : List.of(args).subList(3, args.length)) {
            List<Double> ratios = new ArrayList<>();
            for (int i = 0; i < processes; i++) {
                ratios.add(i % 2 == 0 ? ratio(workload, args[1], args[2]) : 1 / ratio(workload, args[2], args[1]));
            }
            Spread spread = Spread.of(ratios);
            System.out.printf(
                    Locale.ROOT, "%s: %.2f (%.2f to %.2f)%n", workload, spread.median(), spread.least(), spread.most());
        }
    }

    private static double ratio(String workload, String one, String other) throws IOException, InterruptedException {
        List<String> command = Start.command(
                Turns.class, "benchmarks/scenarios/" + workload + ".yaml", aTurn(workload), "" + TURNS, one, other);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed:\n" + text);
        }
        return Double.parseDouble(text.strip());
    }

    /** How many replications take about a second. */
    private static String aTurn(String workload) {
        return switch (workload) {
            case "w1" -> "1";
            case "w2" -> "300";
            default -> "8";
        };
    }
}
