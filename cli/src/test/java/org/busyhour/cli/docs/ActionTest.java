package org.busyhour.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Runs the script of action.yml as a runner would, with a stand-in for the program. */
class ActionTest {
    private static final Path BASH = Path.of("/bin/bash");
    private static final Path ACTION = Page.ROOT.resolve("action.yml");

    /** Tells what it was called with, writes a summary, and exits as it is told to. */
    private static final String STAND_IN = """
            #!/bin/bash
            printf '%s\\n' "$@" >"$RUNNER_TEMP/words"
            [ "$CODE" = 2 ] || echo '### the verdict' >"${!#}"
            exit "$CODE"
            """;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeStandIn() throws IOException {
        assumeThat(BASH).as("a shell like that of a runner").exists();
        Path program = Files.writeString(folder.resolve("busyhour"), STAND_IN);
        assertThat(program.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void verdict_isTheExitCodeAndInTheSummary() throws Exception {
        assertThat(run(1, "fail")).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("summary"))).isEqualTo("### the verdict\n");
        assertThat(Files.readString(folder.resolve("output"))).isEqualTo("exit-code=1\n");
        assertThat(Files.readAllLines(folder.resolve("words")))
                .containsExactly(
                        "check",
                        "my policy.yaml",
                        "--budget",
                        "900",
                        "--annotations",
                        "--junit",
                        "out/check.xml",
                        "--markdown",
                        folder.resolve("busyhour-check.md").toString());
    }

    @Test
    void inconclusive_failsUnlessItMayPass() throws Exception {
        assertThat(run(0, "fail")).isZero();
        assertThat(run(4, "fail")).isEqualTo(4);
        assertThat(run(4, "pass")).isZero();
        assertThat(run(3, "pass")).isEqualTo(3);
    }

    @Test
    void slipInAnInput_isToldAndNothingIsChecked() throws Exception {
        assertThat(run(0, "Pass")).isEqualTo(2);
        assertThat(Files.readString(folder.resolve("log")))
                .isEqualTo("::error::The input inconclusive must be fail or pass, was Pass\n");
        assertThat(folder.resolve("words")).doesNotExist();
    }

    @Test
    void summaryOfACheckBefore_isNotShownAgain() throws Exception {
        assertThat(run(0, "fail")).isZero();
        assertThat(run(2, "fail")).isEqualTo(2);

        assertThat(Files.readString(folder.resolve("summary"))).isEqualTo("### the verdict\n");
        assertThat(Files.readString(folder.resolve("output"))).isEqualTo("exit-code=0\nexit-code=2\n");
    }

    @Test
    void inputs_comeToTheScriptAsVariablesOnly() throws IOException {
        assertThat(check().get("run").textValue()).doesNotContain("${{");
        assertThat(check().get("env").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("SCENARIO", "OPTIONS", "JUNIT", "INCONCLUSIVE");
    }

    private int run(int code, String inconclusive) throws IOException, InterruptedException {
        ProcessBuilder bash = new ProcessBuilder(
                BASH.toString(),
                "-e",
                "-o",
                "pipefail",
                "-c",
                check().get("run").textValue());
        bash.environment()
                .putAll(Map.of(
                        "GITHUB_ACTION_PATH", folder.toString(),
                        "RUNNER_TEMP", folder.toString(),
                        "GITHUB_STEP_SUMMARY", folder.resolve("summary").toString(),
                        "GITHUB_OUTPUT", folder.resolve("output").toString(),
                        "SCENARIO", "my policy.yaml",
                        "OPTIONS", "--budget 900",
                        "JUNIT", "out/check.xml",
                        "INCONCLUSIVE", inconclusive,
                        "CODE", Integer.toString(code)));
        return bash.redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start()
                .waitFor();
    }

    /** The step of the action that runs the program. */
    private static JsonNode check() throws IOException {
        Object action = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(ACTION));
        JsonNode steps = new ObjectMapper().valueToTree(action).at("/runs/steps");
        assertThat(steps).hasSize(2);
        return steps.get(1);
    }
}
