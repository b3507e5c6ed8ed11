package org.busyhour.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same command gives the same bytes of every file but PNG, and of the terminal. */
class SameBytesPropertyTest {
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void useOneLocaleAndZone() {
        Locale.setDefault(Locale.US);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    }

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @CsvSource({
        "two-skills, tr-TR, Asia/Istanbul",
        "service-desk, ar-EG-u-nu-arab, Pacific/Auckland",
        "thirty-minute-cap, hi-IN-u-nu-deva, America/New_York"
    })
    void files_dontDependOnLocaleOrZone(String scenario, String language, String place) throws IOException {
        SortedMap<String, String> usual = files(scenario, "1");
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(place));
        assertThat(files(scenario, "2")).isEqualTo(usual);
    }

    @Test
    void replications_keepTheFirstOnesAsTheyWere() throws IOException {
        assertThat(contacts("3")).startsWith(contacts("2"));
    }

    private String contacts(String replications) throws IOException {
        String out = "first-" + replications;
        run("run", "power-of-one", "--contacts", "--quiet", "--replications", replications, "--out", out);
        return Folders.texts(folder.resolve(out)).getOrDefault("contacts.csv", "");
    }

    private SortedMap<String, String> files(String scenario, String threads) throws IOException {
        Session.Outcome outcome =
                run("run", scenario, "--contacts", "--replications", "3", "--threads", threads, "--out", "out");
        SortedMap<String, String> files = Folders.texts(folder.resolve("out"));
        files.put("the terminal", outcome.out());
        return files;
    }

    private Session.Outcome run(String... args) {
        Session.Outcome outcome = new Session(folder).run(args);
        assertThat(outcome.code()).isZero();
        return outcome;
    }
}
