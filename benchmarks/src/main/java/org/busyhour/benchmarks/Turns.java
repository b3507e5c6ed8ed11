package org.busyhour.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.management.ManagementFactory;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Lets two builds run a workload in one virtual machine, in turn. */
final class Turns {
    private static final String PLACE = "benchmarks/target/fast";

    private Turns() {}

    /**
     * Prints how many contacts the second build does in the time in which the first does one.
     *
     * @param args the scenario file, replications a turn, turns, and the folders of two checkouts that are built
     * @throws Throwable if a build isn't there, or fails
     */
    public static void main(String[] args) throws Throwable {
        int turns = Integer.parseInt(args[2]);
        List<MethodHandle> builds = List.of(workload(args[3]), workload(args[4]));
        PrintStream console = System.out;
        double[][] seconds = new double[2][turns];
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        for (int turn = 0; turn < turns; turn++) {
            for (int i = 0; i < 2; i++) {
                int build = (turn + i) % 2;
                double before = cpuSeconds();
                builds.get(build).invoke(new String[] {args[0], args[1], Integer.toString(turn + 1)});
                seconds[build][turn] = cpuSeconds() - before;
            }
        }
        console.println(median(seconds, turns / 3, turns));
    }

    /** The median of the ratios of the turns, the first ones left out. */
    private static double median(double[][] seconds, int from, int to) {
        return Spread.of(IntStream.range(from, to)
                        .mapToObj(turn -> seconds[0][turn] / seconds[1][turn])
                        .toList())
                .median();
    }

    /** Nothing of a build is shared but the classes of the JDK. */
    private static MethodHandle workload(String checkout) throws IOException, ReflectiveOperationException {
        List<URL> jars = new ArrayList<>();
        for (Path folder : List.of(Path.of(checkout, PLACE), Path.of(checkout, PLACE, "lib"))) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.jar")) {
                for (Path jar : found) {
                    jars.add(jar.toUri().toURL());
                }
            }
        }
        ClassLoader loader = new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        return MethodHandles.publicLookup()
                .findStatic(
                        loader.loadClass(Workload.class.getName()),
                        "main",
                        MethodType.methodType(void.class, String[].class))
                .asFixedArity();
    }

    private static double cpuSeconds() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }
}
