package org.busyhour.scenarios.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LibraryTest {
    private static final Path FOLDER = Path.of("library");

    @Test
    void library_hasEveryFileOfItsFolder() throws IOException {
        var known = Library.scenarios().stream()
                .flatMap(s -> s.files().stream())
                .collect(Collectors.toCollection(TreeSet::new));

        try (Stream<Path> folder = Files.list(FOLDER)) {
            assertThat(folder.map(f -> f.getFileName().toString()).filter(f -> !f.equals("README.md")))
                    .containsExactlyInAnyOrderElementsOf(known);
        }
    }

    @Test
    void file_isTheSameInTheJarAsInTheFolder() throws IOException {
        for (ShippedScenario scenario : Library.scenarios()) {
            for (String file : scenario.files()) {
                assertThat(Library.text(file)).isEqualTo(Files.readString(FOLDER.resolve(file)));
            }
        }
    }

    @Test
    void scenario_isFoundByName() {
        ShippedScenario bank = Library.find("bank-day-plus-15").orElseThrow();

        assertThat(bank.title()).isEqualTo("The bank's day with 15 % more calls");
        assertThat(bank.files()).containsExactly("bank-day-plus-15.yaml", "bank-day.yaml", "bank-day.csv");
        assertThat(bank.file()).isEqualTo("bank-day-plus-15.yaml");
        assertThat(bank.whatIf()).isTrue();
        assertThat(Library.find("nothing")).isEmpty();
    }

    @Test
    void names_areThoseOfTheFiles() {
        assertThat(Library.names())
                .contains(
                        "bank-day",
                        "dispatch-centre",
                        "thirty-minute-cap",
                        "two-skills",
                        "power-of-one",
                        "busy-and-quiet",
                        "service-desk")
                .doesNotHaveDuplicates();
        Library.scenarios().forEach(s -> assertThat(Library.text(s.file())).contains("\nname: " + s.name() + "\n"));
    }

    @Test
    void unknownFile_isAnError() {
        assertThatThrownBy(() -> Library.open("nothing.yaml")).isInstanceOf(UncheckedIOException.class);
    }
}
