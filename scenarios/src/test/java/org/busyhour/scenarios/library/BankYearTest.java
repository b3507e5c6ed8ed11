package org.busyhour.scenarios.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.Tally;
import org.busyhour.scenarios.check.Reading;
import org.busyhour.scenarios.check.ScenarioReader;
import org.busyhour.scenarios.compile.Compiler;
import org.busyhour.scenarios.language.source.TextFiles;
import org.busyhour.scenarios.library.BankYear.Day;
import org.junit.jupiter.api.Test;

/**
 * A bank's weekdays of 2003 (Weinberg, Brown and Stroud 2007, doi:10.1198/016214506000001455), and weeks simulated with
 * the weekday profiles, the cv and the likeness of parts of the day that are estimated from them: mean, spread,
 * dispersion and the correlation of morning and evening agree within what chance leaves open. The file may not be
 * shipped; without it the test is skipped.
 */
class BankYearTest {
    private static final Path CALLS = Path.of("..", "..", "shared", "data", "bank_calls_5min_2003.csv");
    private static final int WEEKS = 30;
    private static final int OPENS = 7 * 12;
    private static final int ROWS_A_DAY = 288;
    private static final int WORKING_DAYS = 5;

    /** Two sides of a chance of 1 in 1,000. */
    private static final double Z = 3.29;

    @Test
    void simulatedWeeks_areLikeThoseOfTheBank() throws IOException {
        assumeTrue(Files.exists(CALLS), "the bank's calls aren't there");
        BankYear bank = BankYear.of(read());
        BankYear simulated = BankYear.of(simulate(bank));

        assertThat(bank.mean()).isCloseTo(32_461, within(0.5));
        assertThat(bank.dispersion()).isCloseTo(1.61, within(0.005));
        // Poisson alone would have the square root of the mean, 180, and a dispersion of 1.
        assertThat(bank.spread()).isGreaterThan(10 * Math.sqrt(bank.mean()));

        double days = 1.0 / bank.size() + 1.0 / simulated.size();
        assertThat(simulated.mean()).isCloseTo(bank.mean(), within(Z * bank.spread() * Math.sqrt(days)));
        assertThat(simulated.spread() / bank.spread()).isCloseTo(1, within(Z * Math.sqrt(days / 2)));
        assertThat(simulated.dispersion())
                .isCloseTo(
                        bank.dispersion(), within(Z * Math.hypot(bank.dispersionError(), simulated.dispersionError())));
        assertThat(atanh(simulated.morningAndEvening()))
                .isCloseTo(atanh(bank.morningAndEvening()), within(Z * Math.sqrt(days)));
    }

    /** Fisher's transform, after which a correlation of n pairs has a variance of about 1 / n. */
    private static double atanh(double correlation) {
        return Math.log((1 + correlation) / (1 - correlation)) / 2;
    }

    private static List<Day> read() throws IOException {
        Map<LocalDate, List<Long>> days = new LinkedHashMap<>();
        for (String line : Files.readAllLines(CALLS).stream().skip(1).toList()) {
            String[] cells = line.split(",", -1);
            LocalDate date = LocalDate.parse(cells[0].substring(0, 10));
            days.computeIfAbsent(date, d -> new ArrayList<>()).add(Long.parseLong(cells[1]));
        }
        return days.entrySet().stream()
                .map(day -> new Day(day.getKey().getDayOfWeek(), day.getValue()))
                .toList();
    }

    /** Callers who find nobody hang up at once: only what comes matters. */
    private static List<Day> simulate(BankYear bank) {
        TextFiles files = TextFiles.none()
                .with("week.csv", week(bank))
                .with("bank.yaml", String.format(Locale.ROOT, """
                        busyhour: 1
                        time: {start: 2003-03-03, length: 1 week, interval: 5m, open: {monday-friday: 07:00-21:05}}
                        contacts:
                          calls:
                            arrivals:
                              week: week.csv
                              from: 07:00
                              busyness: {cv: %.4f, parts: [10:00, 12:00, 14:00, 16:00, 18:00], alike: %.2f %%}
                            talk: 1s
                            patience: {balk: 100 %%, wait: 1s}
                        groups: {desk: {agents: 1, skills: [calls]}}
                        """, bank.cv(), 100 * bank.alike()));
        Reading reading = ScenarioReader.read(files, "bank.yaml", List.of());
        assertThat(reading.problems()).isEmpty();
        return Replications.run(
                        Compiler.compile(reading.spec().orElseThrow()).model(), new Plan(1, WEEKS, 2), Progress.NONE)
                .replications()
                .stream()
                .flatMap(week -> IntStream.range(0, WORKING_DAYS).mapToObj(day -> day(week, day)))
                .toList();
    }

    private static Day day(Tally week, int day) {
        List<Long> counts = new ArrayList<>();
        for (int i = 0; i < BankYear.INTERVALS; i++) {
            counts.add(week.contacts(0, 1 + day * ROWS_A_DAY + OPENS + i, ContactFact.OFFERED));
        }
        return new Day(DayOfWeek.of(1 + day), counts);
    }

    private static String week(BankYear bank) {
        StringBuilder text = new StringBuilder("monday,tuesday,wednesday,thursday,friday\n");
        for (int i = 0; i < BankYear.INTERVALS; i++) {
            int interval = i;
            text.append(IntStream.rangeClosed(1, WORKING_DAYS)
                            .mapToObj(day -> String.format(
                                    Locale.ROOT,
                                    "%.4f",
                                    bank.profile(DayOfWeek.of(day)).get(interval)))
                            .collect(Collectors.joining(",")))
                    .append('\n');
        }
        return text.toString();
    }
}
