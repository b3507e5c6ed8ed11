package org.busyhour.scenarios.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.busyhour.engine.model.Agent;
import org.busyhour.engine.model.ArrivalProcess.Poisson;
import org.busyhour.engine.model.Staffing;
import org.busyhour.engine.time.Ticks;
import org.busyhour.scenarios.check.Reading;
import org.busyhour.scenarios.check.ScenarioReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole scenarios on days when the clocks change: what the checks ask for is what compiling takes. */
class DaylightSavingTest {
    private static Reading read(String date, String zone, String length, String interval, int counts) {
        String yaml = """
                busyhour: 1
                time: {start: %s, zone: %s, length: %s, interval: %s}
                contacts:
                  calls: {arrivals: %s, talk: 3m}
                groups:
                  desk: {shift: {night: 1, day: 1}, skills: [calls]}
                shifts:
                  night: {hours: 22:00-06:00}
                  day: {hours: 06:00-22:00, breaks: [1h at 12:00]}
                """.formatted(date, zone, length, interval, Collections.nCopies(counts, "1"));
        return ScenarioReader.read(
                path -> new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "day.yaml", List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29, Europe/Berlin, 1 day, 30m, 46, 23",
        "2026-10-25, Europe/Berlin, 1 day, 30m, 50, 25",
        "2026-03-30, Europe/Berlin, 1 day, 30m, 48, 24",
        "2026-03-29, Europe/Berlin, 24h, 30m, 48, 24",
        "2026-03-08, America/New_York, 1 day, 30m, 46, 23",
        "2026-11-01, America/New_York, 1 day, 30m, 50, 25",
        "2026-11-01, America/New_York, 1 day, 1h, 25, 25",
        "2026-11-01, America/New_York, 1 day, 4h, 6, 25",
        "2026-03-28, Europe/Berlin, 2 days, 30m, 94, 47"
    })
    void day_takesACountForEachIntervalThatExists(
            String date, String zone, String length, String interval, int counts, int hours) {
        Reading reading = read(date, zone, length, interval, counts);
        assertThat(reading.problems()).isEmpty();
        CompiledScenario compiled = Compiler.compile(reading.spec().orElseThrow());

        Poisson poisson = (Poisson) compiled.model().types().get(0).arrivals();
        assertThat(poisson.expected()).hasSize(counts);
        assertThat(poisson.bounds()).endsWith(hours * Ticks.PER_HOUR);
        assertThat(compiled.model().timeline().intervals()).isEqualTo(counts);
        assertThat(compiled.model().timeline().end()).isEqualTo(hours * Ticks.PER_HOUR);
        assertThat(compiled.intervalLabels()).hasSize(counts).doesNotHaveDuplicates();
        assertThat(read(date, zone, length, interval, counts + 1).spec()).isEmpty();
        assertThat(read(date, zone, length, interval, counts - 1).spec()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-29, 46, 5, 11", "2026-10-25, 50, 7, 13", "2026-03-30, 48, 6, 12"})
    void shiftsAndBreaks_followTheClocks(String date, int counts, int six, int noon) {
        var model = Compiler.compile(read(date, "Europe/Berlin", "1 day", "30m", counts)
                        .spec()
                        .orElseThrow())
                .model();
        List<Agent> people = ((Staffing.People) model.groups().get(0).staffing()).people();
        Agent.Shift day = people.get(1).shifts().get(0);

        assertThat(people.get(0).shifts().get(0).end()).isEqualTo(six * Ticks.PER_HOUR);
        assertThat(day.start()).isEqualTo(six * Ticks.PER_HOUR);
        assertThat(day.pauses().get(0).start()).isEqualTo(noon * Ticks.PER_HOUR);
        assertThat(day.end() - day.start()).isEqualTo(16 * Ticks.PER_HOUR);
    }
}
