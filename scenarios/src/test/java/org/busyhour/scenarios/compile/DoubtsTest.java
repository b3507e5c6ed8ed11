package org.busyhour.scenarios.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.busyhour.scenarios.check.Reading;
import org.busyhour.scenarios.check.ScenarioReader;
import org.busyhour.scenarios.language.source.Problem;
import org.busyhour.scenarios.language.source.TextFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be written, and never comes about: rules that can't fire or call anybody, agents who never begin. */
class DoubtsTest {
    private static final String DESK = """
            busyhour: 1
            time: {start: 2026-03-02 08:00, length: 2 days, open: 09:00-17:00}
            contacts:
              calls: {arrivals: 6/h, talk: 3m}
            groups:
              desk: {agents: 3, shift: day, skills: [calls], cost: {hour: 24/h, call-up: 150 %}}
              pool: {agents: 2, shift: standby, skills: [calls], cost: 24/h}
            shifts:
              day: {hours: 09:00-17:00}
              standby: {hours: 09:00-17:00, on-call: yes}
            """;
    private static final String NOBODY =
            "all people of desk are at work whenever the centre is open: there is nobody to be called up";
    private static final String NEVER = "this never holds: at no time of the run is the centre open then";
    private static final String NO_CONTACT =
            "nobody takes a contact before closing: no shift of desk is longer than that";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rules.r={when: queue of calls > 5, do: {call-up: 1 of desk}} | rules.r.do.call-up | " + NOBODY,
                "groups.desk={shift: {day: 1, night: 2}, skills: [calls]} ;; shifts.night={hours: 16:00-09:30} ;; rules.r={when: queue of calls > 5, do: {call-up: 1 of desk}} | |",
                "shifts.day.hours=[09:00-12:00, 12:00-18:00] ;; rules.r={when: queue of calls > 5, do: {call-up: 1 of desk}} | rules.r.do.call-up | "
                        + NOBODY,
                "shifts.day.hours=[09:00-12:00, 12:01-18:00] ;; rules.r={when: queue of calls > 5, do: {call-up: 1 of desk}} | |",
                "rules.r={when: queue of calls > 5, do: {call-up: 1 of pool}} | |",
                // Two people for an hour at one and a half times 24.
                "shifts.day.hours=09:00-16:00 ;; rules.r={when: queue of calls > 5, do: {call-up: 2 of desk, stay: 1h}, budget: 71/day} | rules.r.budget | the rule never fires: those whom it calls up cost 72 at the least",
                "shifts.day.hours=09:00-16:00 ;; rules.r={when: queue of calls > 5, do: {call-up: 2 of desk, stay: 1h}, budget: 72/day} | |",
                "rules.r={when: between 17:00 and 19:00, do: alert} | rules.r.when | " + NEVER,
                "rules.r={when: between 16:59 and 19:00, do: alert} | |",
                "rules.r={when: between 19:00 and 08:30, do: alert} | rules.r.when | " + NEVER,
                "rules.r={when: between 19:00 and 09:30, do: alert} | |",
                "rules.r={when: queue of calls > 5, until: between 18:00 and 19:00, do: alert} | rules.r.until | "
                        + NEVER,
                "groups.desk.stops-before={end: 8h} | groups.desk.stops-before | " + NO_CONTACT,
                "groups.desk.stops-before={end: 7h59m} | |",
                "groups.pool.stops-before={end: 10h} | |",
                "groups.desk={shift: {day: 2, standby: 1}, skills: [calls], stops-before: {end: 10h}} | |",
            })
    void whatNeverComesAbout_isDoubted(String changes, String path, String message) {
        Reading reading = ScenarioReader.read(
                TextFiles.none().with("desk.yaml", DESK), "desk.yaml", List.of(changes.split(" ;; ")));
        assertThat(reading.problems()).isEmpty();
        List<Problem> warnings = Compiler.compile(reading.spec().orElseThrow()).warnings();

        assertThat(warnings).extracting(Problem::path).isEqualTo(path == null ? List.of() : List.of(path));
        assertThat(warnings).extracting(Problem::message).isEqualTo(message == null ? List.of() : List.of(message));
    }
}
