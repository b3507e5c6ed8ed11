package org.busyhour.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A program that simulates a workload and prints {@code calls=}, {@code cpu=}, {@code ab=}, {@code ASA=} and
 * {@code SL(...)=}.
 *
 * @param name how the table calls it
 * @param before the words of its command before the size
 * @param perUnit about how many contacts one unit of size is
 * @param seedLast whether the command ends with a seed
 */
record Program(String name, List<String> before, double perUnit, boolean seedLast) {
    /**
     * What one run printed.
     *
     * @param contacts how many contacts were simulated
     * @param cpuSeconds the CPU time of the process
     * @param abandoned the share that abandoned
     * @param asaSeconds the mean wait of the answered
     * @param inTime the share answered within 20 s
     */
    record Run(double contacts, double cpuSeconds, double abandoned, double asaSeconds, double inTime) {
        /** Contacts per CPU second. */
        double speed() {
            return contacts / cpuSeconds;
        }
    }

    /** Runs the program on about so many contacts. */
    Run run(double contacts, int seed) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(before);
        command.add(Long.toString(Math.max(1, Math.round(contacts / perUnit))));
        if (seedLast) {
            command.add(Integer.toString(seed));
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed:\n" + text);
        }
        return new Run(
                number(text, "calls="),
                number(text, "cpu="),
                number(text, " ab="),
                number(text, "ASA="),
                number(text, "arrivals\\)="));
    }

    private static double number(String text, String key) throws IOException {
        Matcher matcher = Pattern.compile(key + "([0-9.]+)").matcher(text);
        if (!matcher.find()) {
            throw new IOException("no " + key + " in: " + text);
        }
        return Double.parseDouble(matcher.group(1));
    }
}
