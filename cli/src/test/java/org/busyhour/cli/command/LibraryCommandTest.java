package org.busyhour.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.busyhour.cli.Session;
import org.busyhour.scenarios.library.Library;
import org.busyhour.scenarios.library.ShippedScenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void library_listsEveryScenarioIn80Columns() {
        Session.Outcome outcome = new Session(folder).run("library");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(Library.scenarios())
                .allSatisfy(s -> assertThat(outcome.out()).contains(s.name(), s.title()));
    }

    @Test
    void show_printsTheFileAsItIs() {
        assertThat(new Session(folder).run("library", "show", "bank-day").out())
                .isEqualTo(Library.text("bank-day.yaml"));
    }

    @Test
    void show_suggestsTheNearestName() {
        Session.Outcome outcome = new Session(folder).run("library", "show", "bnak-day");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err())
                .startsWith("busyhour: no shipped scenario is called \"bnak-day\"; did you mean bank-day?");
    }

    @Test
    void copy_writesEveryFileThatTheScenarioNeeds() throws IOException {
        ShippedScenario scenario = Library.find("bank-day-plus-15").orElseThrow();
        Session.Outcome outcome = new Session(folder).run("library", "copy", "bank-day-plus-15", "mine");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("Next: busyhour run mine/bank-day-plus-15.yaml");
        for (String file : scenario.files()) {
            assertThat(Files.readString(folder.resolve("mine").resolve(file))).isEqualTo(Library.text(file));
        }
    }

    @Test
    void copy_neverOverwrites() throws IOException {
        Files.writeString(folder.resolve("bank-day.csv"), "mine");
        Session.Outcome outcome = new Session(folder).run("library", "copy", "bank-day");
        assertThat(outcome.code()).isEqualTo(5);
        assertThat(outcome.err())
                .isEqualToIgnoringNewLines("busyhour: bank-day.csv is already there; nothing was copied");
        assertThat(folder.resolve("bank-day.yaml")).doesNotExist();
        assertThat(Files.readString(folder.resolve("bank-day.csv"))).isEqualTo("mine");
    }
}
