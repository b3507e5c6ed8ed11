package org.busyhour.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How Busyhour is started: as its launcher does, with the same options and with an archive of the classes that it uses.
 *
 * @param options the options of the virtual machine
 */
record Start(List<String> options) {
    private static final Path SCENARIOS = Path.of("benchmarks", "scenarios");
    private static final List<String> LAUNCHER = List.of(
            "-XX:+UseSerialGC",
            "-XX:-UseCompressedOops",
            "-XX:-UsePerfData",
            "-XX:Tier4InvocationThreshold=80000",
            "-XX:Tier4MinInvocationThreshold=9600",
            "-XX:Tier4CompileThreshold=240000",
            "-XX:Tier4BackEdgeThreshold=2560000",
            "-Xlog:cds*=off");

    /** Writes an archive, which the virtual machine can of jars only. */
    static Start withArchive(Path archive) throws IOException, InterruptedException {
        new Start(with("-XX:ArchiveClassesAtExit=" + archive)).of("w2", 1).run(1, 1);
        if (!Files.exists(archive)) {
            throw new IOException("no archive of classes was written; put jars on the class path, not folders");
        }
        return new Start(with("-XX:SharedArchiveFile=" + archive));
    }

    /** Returns what simulates a workload of about so many contacts a replication. */
    Program of(String name, double perReplication) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(Workload.class.getName());
        command.add(SCENARIOS.resolve(name + ".yaml").toString());
        return new Program("Busyhour", command, perReplication, true);
    }

    /** Returns the command that simulates a scenario file, without an archive of classes. */
    static List<String> command(Path scenario) {
        return command(Workload.class, scenario.toString());
    }

    /** Returns the command that starts a program of this build, without an archive of classes. */
    static List<String> command(Class<?> program, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(LAUNCHER);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(program.getName());
        command.addAll(List.of(arguments));
        return command;
    }

    private static List<String> with(String option) {
        List<String> all = new ArrayList<>(LAUNCHER);
        all.add(option);
        return all;
    }
}
