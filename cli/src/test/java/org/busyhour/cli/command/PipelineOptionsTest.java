package org.busyhour.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.busyhour.cli.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class PipelineOptionsTest {
    /** Two agents for an offered load of three: the first target is missed by far, the second met. */
    private static final String DESK = """
            busyhour: 1
            time: {start: 2026-03-02 08:00, zone: Europe/Istanbul, length: 2h}
            contacts:
              calls: {arrivals: 60/h, talk: {exponential: 3m}, patience: {exponential: 2m}}
            groups:
              desk: {agents: 2, skills: [calls]}
            targets:
              - asa of calls <= 1s
              - occupancy of desk >= 50 %
            """;

    private static final String ERROR =
            "::error file=desk.yaml,line=8,col=5,title=Target missed::asa of calls <= 1s: was";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeScenario() throws IOException {
        Files.writeString(folder.resolve("desk.yaml"), DESK);
    }

    @Test
    void junitAndMarkdown_areWrittenWhereTheyAreWanted() throws Exception {
        Session.Outcome outcome = check("--junit", "build/reports/check.xml", "--markdown", "check.md");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).isEmpty();
        Document xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("build/reports/check.xml").toFile());
        Element suite = (Element)
                Objects.requireNonNull(xml.getElementsByTagName("testsuite")).item(0);
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(suite.getAttribute("tests")).isEqualTo("2");
        assertThat(Files.readString(folder.resolve("check.md")))
                .startsWith("### \u274c desk: 1 of 2 targets missed.\n")
                .contains("| \u274c | asa of calls &lt;= 1s |", "| \u2705 | occupancy of desk >= 50 % |");
    }

    @Test
    void annotations_arePrintedWhenAskedForOrOnGitHub() {
        assertThat(check("--annotations").err()).startsWith(ERROR).hasLineCount(1);
        assertThat(new Session(folder)
                        .with("GITHUB_ACTIONS", "true")
                        .run("check", "desk.yaml", "-q")
                        .err())
                .startsWith(ERROR);
        assertThat(check("-q").err()).isEmpty();
    }

    @Test
    void fileThatCantBeWritten_exitsWith5() throws IOException {
        Files.writeString(folder.resolve("file"), "");

        Session.Outcome outcome = check("-q", "--junit", "file/check.xml");

        assertThat(outcome.code()).isEqualTo(5);
        assertThat(outcome.err()).startsWith("busyhour: can't write file/check.xml: ");
    }

    private Session.Outcome check(String... options) {
        return new Session(folder).run(List.of("check", "desk.yaml"), options);
    }
}
