package org.busyhour.scenarios.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Incident;
import org.busyhour.engine.time.Ticks;
import org.busyhour.scenarios.check.Reading;
import org.busyhour.scenarios.check.ScenarioReader;
import org.busyhour.scenarios.language.source.TextFiles;
import org.junit.jupiter.api.Test;

/** What a scenario says of incidents, in the engine's words. */
class IncidentsTest {
    private static final String WEEK = """
            busyhour: 1
            time: {start: 2026-03-28 07:00, zone: Europe/Berlin, length: 3 days}
            contacts:
              calls: {arrivals: 6/h, talk: 3m}
              chats: {arrivals: 6/h, talk: 3m}
            groups: {desk: {agents: 3, skills: [calls, chats]}}
            incidents:
              down: {at: [10:00, 2026-03-29 10:00], lasts: 45m, stops: all}
              early: {at: 06:00, lasts: {exponential: 1h}, work: 150 %, of: [chats]}
              form: {every: {exponential: 40h}, lasts: 1h, work: 90 %, stops: [chats], waiting: stay, conversations: finish}
            """;

    @Test
    void incidents_areThoseOfTheFile() {
        // The clocks are put forward in the night between: from 07:00 to the next 10:00 it is 26 hours.
        List<Incident> incidents = compiled();

        assertThat(incidents)
                .containsExactly(
                        new Incident(
                                "down",
                                new Incident.Given(List.of(3 * Ticks.PER_HOUR, 26 * Ticks.PER_HOUR)),
                                new Distribution.Constant(2700),
                                1,
                                List.of(),
                                Optional.of(new Incident.Outage(List.of(0, 1), true, true))),
                        new Incident(
                                "early",
                                new Incident.Given(List.of(22 * Ticks.PER_HOUR)),
                                new Distribution.Exponential(3600),
                                1.5,
                                List.of(1),
                                Optional.empty()),
                        new Incident(
                                "form",
                                new Incident.ByChance(new Distribution.Exponential(144_000)),
                                new Distribution.Constant(3600),
                                0.9,
                                List.of(0, 1),
                                Optional.of(new Incident.Outage(List.of(1), false, false))));
    }

    @Test
    void incidentThatIsNull_isGone() {
        Reading reading = ScenarioReader.read(
                TextFiles.none().with("week.yaml", WEEK), "week.yaml", List.of("incidents.down=null"));

        assertThat(Compiler.compile(reading.spec().orElseThrow()).model().incidents())
                .extracting(Incident::name)
                .containsExactly("early", "form");
    }

    @Test
    void list_isntStoppedWithAll() {
        String listed = WEEK.replace(
                "chats: {arrivals: 6/h, talk: 3m}",
                "chats: {channel: outbound, arrivals: 6/h, dialling: {mode: progressive, reached: 50 %, ring: 10s}, talk: 3m}");
        Reading reading = ScenarioReader.read(
                TextFiles.none().with("week.yaml", listed), "week.yaml", List.of("incidents.form=null"));

        assertThat(Compiler.compile(reading.spec().orElseThrow())
                        .model()
                        .incidents()
                        .get(0)
                        .outage())
                .contains(new Incident.Outage(List.of(0), true, true));
    }

    private static List<Incident> compiled() {
        Reading reading = ScenarioReader.read(TextFiles.none().with("week.yaml", WEEK), "week.yaml", List.of());
        assertThat(reading.problems()).isEmpty();
        return Compiler.compile(reading.spec().orElseThrow()).model().incidents();
    }
}
