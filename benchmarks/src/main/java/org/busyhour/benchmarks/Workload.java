package org.busyhour.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.Tally;
import org.busyhour.scenarios.check.Reading;
import org.busyhour.scenarios.check.ScenarioReader;
import org.busyhour.scenarios.language.source.Sources;

/**
 * Simulates one scenario on one thread and prints how many contacts there were, the CPU time of the whole process, and
 * what came out.
 */
public final class Workload {
    private Workload() {}

    /**
     * Runs it.
     *
     * @param args the scenario file, how many replications, the seed
     */
    public static void main(String[] args) {
        Model model = model(args[0]);
        Plan plan = new Plan(Long.parseLong(args[2]), Integer.parseInt(args[1]), 1);
        Tally total = new Tally(model);
        Replications.each(model, plan, (replication, tally) -> total.plus(tally));
        long offered = sum(model, total, ContactFact.OFFERED);
        System.out.printf(
                Locale.ROOT,
                "calls=%d cpu=%.3f ab=%.6f ASA=%.5fs SL(served<=20s/arrivals)=%.6f%n",
                offered,
                cpuSeconds(),
                (double) sum(model, total, ContactFact.ABANDONED) / offered,
                sum(model, total, ContactFact.WAIT_ANSWERED) / 1e6 / sum(model, total, ContactFact.ANSWERED),
                (double) sum(model, total, ContactFact.ANSWERED_IN_TIME) / offered);
    }

    private static Model model(String path) {
        Reading reading = ScenarioReader.read(Sources.disk(), path, List.of());
        return org.busyhour.scenarios.compile.Compiler.compile(
                        reading.spec().orElseThrow(() -> new IllegalArgumentException("" + reading.problems())))
                .model();
    }

    /** Sums a fact over all types and rows, the warm-up left out. */
    private static long sum(Model model, Tally tally, ContactFact fact) {
        long sum = 0;
        for (int type = 0; type < model.types().size(); type++) {
            for (int row = 1; row < tally.rows(); row++) {
                sum += tally.contacts(type, row, fact);
            }
        }
        return sum;
    }

    private static double cpuSeconds() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }
}
