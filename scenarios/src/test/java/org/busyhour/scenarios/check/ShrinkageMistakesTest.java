package org.busyhour.scenarios.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.busyhour.scenarios.compile.Compiler;
import org.busyhour.scenarios.language.source.TextFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What users get wrong with shrinkage, breaks and the law. */
class ShrinkageMistakesTest {
    private static final String DESK = """
            busyhour: 1
            time: {start: 2026-03-02 07:00, length: 10h}
            contacts:
              calls: {arrivals: 60/h, talk: 3m}
            groups:
              core: {agents: 5, shift: day, skills: [calls]}
              heads: {agents: 2, skills: [calls]}
            shifts:
              day: {hours: 08:00-16:00, breaks: [30m at 12:00]}
            """;

    private final TextFiles files = TextFiles.none().with("desk.yaml", DESK);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "groups.heads.shrinkage={late: {share: 5 %, by: 3m}} | groups.heads.shrinkage.late: a head count has neither shifts nor breaks, so nobody is late, early or long on a break; give the group a shift, or remove late",
                "groups.heads.shrinkage={breaks: {longer: 3m}} | groups.heads.shrinkage.breaks: a head count has neither shifts nor breaks, so nobody is late, early or long on a break; give the group a shift, or remove breaks",
                "groups.core.shrinkage={absence: 6} | groups.core.shrinkage.absence: a share needs a %, was \"6\"; did you mean 6 %?",
                "groups.core.shrinkage={late: {share: 5 %}} | groups.core.shrinkage.late.by: by is missing; for example by: {exponential: 8m}",
                "groups.core.shrinkage={log-outs: {every: 0s, for: 3m}} | groups.core.shrinkage.log-outs.every: agents would log out all the time; for example every: {exponential: 3h}",
                "shifts.day.breaks=[15m when queue allows between 9:00 and 11:00, 15m when queue allows between 10:00 and 12:00] | shifts.day.breaks[2]: it overlaps with another at 09:00 (--set shifts.day.breaks); ",
                "shifts.day.training=[1h at 20:00] | shifts.day.training[1]: it lies outside the shift from 08:00 to 16:00; ",
                "labour={longest-stretch: 0s} | labour.longest-stretch: a duration above 0 is expected, was \"0s\"; ",
            })
    void mistake_isToldWithWhatToDo(String override, String told) {
        List<String> problems = ScenarioReader.read(files, "desk.yaml", List.of(override)).problems().stream()
                .map(p -> p.path() + ": " + p.message() + "; " + p.hint())
                .toList();

        assertThat(problems).containsExactly(told.endsWith(";") ? told + " " : told);
    }

    @Test
    void planThatBreaksTheLaw_isToldWithWhoAndByHowMuch() {
        assertThat(warnings("labour={longest-stretch: 3h30m, least-break: 15m}"))
                .containsExactly("core-1 on shift day works 4h without a break, 30m more than labour.longest-stretch"
                        + " allows; so it is with 5 people on shift day");
        assertThat(warnings("labour={least-break: 45m}"))
                .containsExactly("core-1 on shift day has a break of 30m, 15m less than labour.least-break asks for; so"
                        + " it is with 5 people on shift day");
        assertThat(warnings("labour={longest-stretch: 4h, least-break: 30m, rest-between-shifts: 16h}"))
                .isEmpty();
    }

    @Test
    void breakThatTheQueueAllows_isJudgedByTheWorstOfItsWindow() {
        // From 08:00 to 13:30 in one go if it is given at the last moment.
        assertThat(warnings(
                        "shifts.day.breaks=[30m when queue allows between 11:00 and 14:00]",
                        "labour={longest-stretch: 5h}"))
                .containsExactly("core-1 on shift day works 5h30m without a break, 30m more than labour.longest-stretch"
                        + " allows; so it is with 5 people on shift day");
    }

    @Test
    void restBetweenDays_isJudged() {
        assertThat(warnings("time.length=3 days", "labour={rest-between-shifts: 17h}"))
                .containsExactly("core-1 on shift day rests 16h between two days, 1h less than"
                        + " labour.rest-between-shifts; so it is with 5 people on shift day");
    }

    @Test
    void peopleOfARoster_areJudgedLikeOthers() {
        TextFiles rostered = TextFiles.none()
                .with("desk.yaml", DESK.replace("agents: 5, shift: day,", "agents: {roster: people.csv},"))
                .with("people.csv", """
                        agent,day,start,end,breaks
                        Ana,monday,08:00,16:00,10m at 12:00
                        """);
        String night = "labour={longest-stretch: 3h, least-break: 10m}";
        List<String> overrides = List.of(
                night,
                "groups.core.shrinkage={late: {share: 5 %, by: 3m}, leaves-early: {share: 5 %, by: 3m}}",
                "groups.core.stops-before={end: 10m}",
                "groups.heads=null",
                "shifts=null");
        Reading reading = ScenarioReader.read(rostered, "desk.yaml", overrides);

        assertThat(reading.problems()).isEmpty();
        assertThat(Compiler.compile(reading.spec().orElseThrow()).warnings())
                .extracting(problem -> problem.message())
                .containsExactly("Ana of the group core works 4h without a break, 1h more than labour.longest-stretch"
                        + " allows");
    }

    @Test
    void onCallAndCutBreaks_areNoBreachOfTheLaw() {
        assertThat(warnings("shifts.day.on-call=yes", "shifts.day.breaks=null", "labour={longest-stretch: 4h}"))
                .isEmpty();
        assertThat(warnings("time.start=2026-03-02 12:15", "labour={least-break: 20m}"))
                .isEmpty();
        assertThat(warnings(
                        "time.length=2 days",
                        "shifts.day={hours: [20:00-23:00, 01:00-04:00]}",
                        "labour={rest-between-shifts: 11h}"))
                .isEmpty();
    }

    private List<String> warnings(String... overrides) {
        Reading reading = ScenarioReader.read(files, "desk.yaml", List.of(overrides));
        assertThat(reading.problems()).isEmpty();
        return Compiler.compile(reading.spec().orElseThrow()).warnings().stream()
                .map(problem -> problem.message())
                .toList();
    }
}
