package org.busyhour.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.busyhour.cli.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentedTest {
    private static final Pattern NAME = Pattern.compile("# (\\S+\\.yaml)\n");
    /** Begins what is no scenario; the command below it reads it. */
    private static final String VARIANTS = "# variants.yaml\n";

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    private Path folder = Path.of("");

    static List<Page> pages() throws IOException {
        return Page.all();
    }

    /** What pages speak of as if it were there. */
    @BeforeEach
    void prepareFolder() throws IOException {
        Path library = Files.createDirectories(folder.resolve("scenarios/library"));
        try (Stream<Path> files = Files.list(Page.ROOT.resolve("scenarios/library"))) {
            for (Path file : files.toList()) {
                Files.copy(file, library.resolve(file.getFileName()));
            }
        }
        write("base.yaml", new Fragment("title: the base\ntrunks: 40\n").completed());
        write("monday.csv", "balance\n20\n30\n40\n50\n50\n40\n30\n20\n");
        write("week.csv", "monday,tuesday\n20,15\n30,25\n40,35\n");
        write("staff.csv", "core\n3\n4\n5.5\n6\n6\n5\n4\n3\n");
        write("durations.csv", "seconds\n95\n120\n3m30s\n");
        write("calls.csv", "time,type,talk\n2026-03-02 08:15,balance,120\n3600,balance,\n3700,loans,60\n");
        write("people.csv", """
                agent,day,start,end,breaks,skills
                Ana,monday-friday,07:00,15:30,15m at 09:30; 30m between 11:30 and 13:30,balance
                Bela,monday-thursday,08:00,12:00,,balance
                Bela,monday-thursday,16:00,20:00,15m at 18:00 unpaid,balance
                Bela,2026-03-04,,,,balance
                """);
        write("people-of-both.csv", """
                agent,day,start,end,skills
                Ana,monday-friday,07:00,15:30,balance; loans
                Bela,monday-thursday,08:00,12:00,balance
                """);
        write("people.ics", """
                BEGIN:VCALENDAR
                BEGIN:VEVENT
                SUMMARY:Ana
                DTSTART;TZID=Europe/Istanbul:20260302T070000
                DTEND;TZID=Europe/Istanbul:20260302T153000
                RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
                END:VEVENT
                END:VCALENDAR
                """);
        write("intervals.csv", "interval,calls\n08:00,40\n08:30,55\n");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void scenarios_run(Page page) throws IOException {
        for (Page.Block block : page.blocks()) {
            if (block.kind().equals("yaml") && !block.text().startsWith(VARIANTS)) {
                write("shown.yaml", new Fragment(block.text()).completed());
                succeed(block.text(), List.of("run", "shown.yaml", "--replications", "2", "--quiet"));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void commands_succeed(Page page) throws IOException {
        for (Page.Block block : page.blocks()) {
            if (block.kind().equals("sh")) {
                for (String line : block.text().lines().toList()) {
                    follow(line);
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void consoles_showWhatIsPrinted(Page page) throws IOException {
        String shown = page.text();
        for (Page.Block block : page.blocks()) {
            if (block.kind().equals("yaml")) {
                writeIfNamed(block.text());
            }
            if (block.kind().equals("console")) {
                Transcript transcript = new Transcript(block.text());
                shown = shown.replace(block.text(), transcript.replayed(this::printed));
            }
        }
        if (Boolean.getBoolean("busyhour.docs.write")) {
            Files.writeString(page.file(), shown);
        }
        assertThat(shown)
                .as("%s; -Dbusyhour.docs.write=true writes it anew", page)
                .isEqualTo(page.text());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void links_leadSomewhere(Page page) {
        assertThat(page.links()).allSatisfy(link -> assertThat(link).exists());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void blocks_areOfAKindThatIsChecked(Page page) {
        assertThat(page.blocks()).allSatisfy(block -> assertThat(block.kind()).isIn("yaml", "sh", "text", "console"));
    }

    private void follow(String line) throws IOException {
        List<String> words = words(line);
        if (words.equals(List.of("mvn", "verify"))) {
            return;
        }
        assertThat(words.get(0)).isIn("busyhour", "./busyhour");
        int into = words.indexOf(">");
        List<String> args = new ArrayList<>(words.subList(1, into < 0 ? words.size() : into));
        if (args.get(0).equals("run") && !args.contains("--replications")) {
            args.addAll(List.of("--replications", "2"));
        }
        String out = succeed(line, args);
        if (into >= 0) {
            write(words.get(into + 1), out);
        }
    }

    /** Scenarios that begin with a comment {@code # policy.yaml} are there for the commands below them. */
    private void writeIfNamed(String scenario) throws IOException {
        Matcher name = NAME.matcher(scenario);
        if (name.lookingAt()) {
            write(name.group(1), scenario);
        }
    }

    /** What a command of a transcript prints, and its exit code where it isn't 0. */
    private String printed(String command) {
        Session.Outcome outcome =
                new Session(folder).run(words(command).stream().skip(1).toArray(String[]::new));
        String code = outcome.code() == 0 ? "" : "[exit " + outcome.code() + "]\n";
        return outcome.out() + outcome.err() + code;
    }

    private String succeed(String shown, List<String> args) {
        Session.Outcome outcome = new Session(folder).run(args.toArray(String[]::new));
        assertThat(outcome.err()).as(shown).isEmpty();
        assertThat(outcome.code()).as(shown).isZero();
        return outcome.out();
    }

    /** The words of a line as a shell takes it apart, without its comment. */
    private static List<String> words(String line) {
        return WORD.matcher(line.replaceAll("\\s+#.*", ""))
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toList();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
