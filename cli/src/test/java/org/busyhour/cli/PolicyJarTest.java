package org.busyhour.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.busyhour.engine.policy.AgentPolicy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Routing policies of one's own, compiled and put into a jar by themselves, in a process of its own. */
class PolicyJarTest {
    private static final Path GUIDE = Path.of("..", "docs", "guide", "routing.md");
    private static final Pattern EXAMPLE =
            Pattern.compile("```text\n(public final class Rested .*?)```", Pattern.DOTALL);
    private static final String CLASS_PATH = System.getProperty("java.class.path", "");

    @TempDir
    private Path folder = Path.of("");

    private String said = "";

    @BeforeEach
    void writeScenario() throws IOException {
        Files.writeString(folder.resolve("desk.yaml"), """
                busyhour: 1
                time: {start: 2026-03-02 09:00, length: 1h}
                contacts:
                  calls: {arrivals: {gap: {constant: 10s}}, talk: 20s}
                groups:
                  desk: {agents: 4, skills: [calls]}
                routing: {contact-to-agent: policy rested}
                run: {replications: 1}
                """);
    }

    /** The guide's example, as it stands there. */
    @Test
    void policyOfTheGuide_routes() throws IOException, InterruptedException {
        var example = EXAMPLE.matcher(Files.readString(GUIDE));
        assertThat(example.find()).isTrue();
        pack(example.group(1));

        assertThat(run("why", "desk.yaml", "9")).isZero();
        assertThat(said).contains("named by the policy rested");
    }

    @Test
    void policyThatFails_isToldAsWhoseMistakeItIs() throws IOException, InterruptedException {
        pack(policy("return idle -> Integer.parseInt(\"one\");"));

        assertThat(run("run", "desk.yaml", "--quiet")).isEqualTo(ExitCode.BAD_INPUT.number());
        assertThat(said)
                .contains("busyhour: the routing policy rested failed when asked for an agent by contact 1 of calls, "
                        + "0:00:10.000000 after the start: java.lang.NumberFormatException: For input string: \"one\"")
                .contains("Rested.lambda$begin$0(Rested.java:")
                .doesNotContain("a mistake of ours");
    }

    @Test
    void policyThatFailsToBegin_isToldToo() throws IOException, InterruptedException {
        pack(policy("throw new IllegalStateException(\"too early\");"));

        assertThat(run("run", "desk.yaml", "--quiet")).isEqualTo(ExitCode.BAD_INPUT.number());
        assertThat(said).contains("the routing policy rested failed when asked to begin, ", "too early");
    }

    @Test
    void jarWithoutItsClass_isTold() throws IOException, InterruptedException {
        jar("rested.NotThere", null);

        assertThat(run("validate", "desk.yaml")).isEqualTo(ExitCode.BAD_INPUT.number());
        assertThat(said).contains("a jar with routing policies can't be used: ", "rested.NotThere");
    }

    private static String policy(String begin) {
        return """
                public final class Rested implements AgentPolicy {
                    public String name() {
                        return "rested";
                    }

                    public Chooser begin(CentreView centre) {
                """ + begin + "\n    }\n}\n";
    }

    /** Compiles a policy against the built classes, and puts it into a jar with its service file. */
    private void pack(String source) throws IOException {
        Path file = folder.resolve("Rested.java");
        Files.writeString(file, "package rested;\n\nimport org.busyhour.engine.policy.*;\n\n" + source);
        int failed = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler())
                .run(null, null, null, "-proc:none", "-cp", CLASS_PATH, "-d", folder.toString(), file.toString());
        assertThat(failed).isZero();
        jar("rested.Rested", folder.resolve("rested/Rested.class"));
    }

    private void jar(String service, @Nullable Path compiled) throws IOException {
        try (var jar = new JarOutputStream(Files.newOutputStream(folder.resolve("rested.jar")))) {
            jar.putNextEntry(new JarEntry("META-INF/services/" + AgentPolicy.class.getName()));
            jar.write((service + "\n").getBytes(StandardCharsets.UTF_8));
            if (compiled != null) {
                jar.putNextEntry(new JarEntry("rested/Rested.class"));
                jar.write(Files.readAllBytes(compiled));
            }
        }
    }

    private int run(String... args) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String path = CLASS_PATH + File.pathSeparator + folder.resolve("rested.jar");
        var command = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-cp", path));
        command.add(Main.class.getName());
        command.addAll(List.of(args));
        Path output = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        said = Files.readString(output).replaceAll("\\n +", " ");
        return process.exitValue();
    }
}
