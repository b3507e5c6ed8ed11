package org.busyhour.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.busyhour.reports.json.SummaryJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFolderTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it
    private Path temporary;

    @Test
    void folder_appearsWholeWhenItIsFinished() throws IOException {
        Path place = temporary.resolve("out/bank");
        try (ReportFolder folder = ReportFolder.begin(place)) {
            folder.text("charts/day.svg", out -> out.write("<svg/>"));
            assertThat(place).doesNotExist();
            folder.finish();
        }

        assertThat(place.resolve("charts/day.svg")).hasContent("<svg/>");
        assertThat(names(temporary.resolve("out"))).containsExactly("bank");
    }

    @Test
    void folder_leavesNothingBehindWhenItIsNotFinished() throws IOException {
        try (ReportFolder folder = ReportFolder.begin(temporary.resolve("out/bank"))) {
            folder.text("a.csv", out -> out.write("a"));
        }

        assertThat(names(temporary)).isEmpty();
    }

    @Test
    void folderOfOurs_isReplacedWithAllThatIsInIt() throws IOException {
        Path place = temporary.resolve("bank");
        writeSummary(place);
        Files.createDirectories(place.resolve("charts/one-more"));
        Files.writeString(place.resolve("charts/old.svg"), "old");
        Files.writeString(place.resolve("charts/one-more/old.png"), "old");
        Files.writeString(place.resolve("days.csv"), "old");
        writeSummary(place);

        assertThat(names(place)).containsExactly("summary.json");
        assertThat(names(temporary)).containsExactly("bank");
    }

    @Test
    void folderOfOursWithAFileOfOthers_isLeftAlone() throws IOException {
        Path place = temporary.resolve("bank");
        writeSummary(place);
        Files.writeString(place.resolve("notes.txt"), "mine");

        assertThatThrownBy(() -> writeSummary(place))
                .isInstanceOf(OccupiedException.class)
                .hasMessageEndingWith("bank holds files that aren't ours, such as notes.txt");
        assertThat(names(place)).containsExactly("notes.txt", "summary.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"charts/notes", "charts/one/notes.txt", "charts/one/two/mine.svg", "report.html/mine.svg"})
    void folderOfOursWithAFileOfOthersBelow_isLeftAlone(String name) throws IOException {
        Path place = temporary.resolve("bank");
        writeSummary(place);
        Path file = place.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "mine");

        assertThatThrownBy(() -> writeSummary(place)).isInstanceOf(OccupiedException.class);
        assertThat(file).hasContent("mine");
    }

    @Test
    void emptyFolder_isReplaced() throws IOException {
        Path place = Files.createDirectory(temporary.resolve("bank"));
        writeSummary(place);

        assertThat(names(place)).containsExactly("summary.json");
    }

    @Test
    void folderOfOthers_isLeftAlone() throws IOException {
        Path place = Files.createDirectory(temporary.resolve("thesis"));
        Files.writeString(place.resolve("summary.json"), "{\"chapters\": 7}");

        assertThatThrownBy(() -> ReportFolder.begin(place))
                .isInstanceOf(OccupiedException.class)
                .hasMessageContaining("aren't ours");
        assertThat(names(temporary)).containsExactly("thesis");
        assertThatThrownBy(() -> ReportFolder.begin(place.resolve("summary.json")))
                .isInstanceOf(OccupiedException.class)
                .hasMessageContaining("is a file");
    }

    @Test
    void folderThatOthersFilledMeanwhile_isLeftAlone() throws IOException {
        Path place = temporary.resolve("bank");
        try (ReportFolder folder = ReportFolder.begin(place)) {
            Files.createDirectory(place);
            Files.writeString(place.resolve("thesis.txt"), "mine");
            assertThatThrownBy(folder::finish).isInstanceOf(OccupiedException.class);
        }

        assertThat(names(temporary)).containsExactly("bank");
        assertThat(place.resolve("thesis.txt")).hasContent("mine");
    }

    private static void writeSummary(Path place) throws IOException {
        try (ReportFolder folder = ReportFolder.begin(place)) {
            folder.text("summary.json", out -> SummaryJson.write(Runs.oneType(), out));
            folder.finish();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
