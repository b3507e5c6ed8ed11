package org.busyhour.scenarios.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.Planning;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.scenarios.check.Reading;
import org.busyhour.scenarios.check.ScenarioReader;
import org.busyhour.scenarios.language.source.Problem;
import org.busyhour.scenarios.language.source.TextFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forecast given apart from what comes, from the file to the KPIs. */
class ForecastTest {
    private static final Scope CALLS = new Scope(Scope.Kind.TYPE, 0, "calls");
    private static final TextFiles FILES = TextFiles.none()
            .with("plan.csv", "time,calls\n07:00,10\n07:30,20\n08:00,30\n08:30,40\n")
            .with("week.csv", "monday,tuesday\n1,9\n2,9\n3,9\n4,9\n")
            .with("real.csv", "time\n60\n120\n2000\n7100\n");

    private static Reading reading(String arrivals, String rest) {
        FILES.with("desk.yaml", """
                busyhour: 1
                time: {start: 2026-03-02 07:00, length: 2h}
                contacts: {calls: {arrivals: %s, talk: 3m%s}}
                groups: {desk: {agents: 6, skills: [calls]}}
                run: {replications: 2}
                """.formatted(arrivals, rest));
        return ScenarioReader.read(FILES, "desk.yaml", List.of());
    }

    private static Model model(String arrivals, String rest) {
        Reading reading = reading(arrivals, rest);
        assertThat(reading.problems()).isEmpty();
        return Compiler.compile(reading.spec().orElseThrow()).model();
    }

    private static Kpis run(String arrivals, String rest) {
        return Kpis.of(Replications.run(model(arrivals, rest), new Plan(1, 2, 1), Progress.NONE));
    }

    private static double value(Kpis kpis, Kpi kpi, int row) {
        return kpis.estimate(kpi, null, CALLS, row).map(Estimate::mean).orElse(Double.NaN);
    }

    /** Each way by the half hours from 07:00 on. Promotions, holidays and volume act on the arrivals alone. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "forecast: [10, 20, 30, 40] | 10 20 30 40",
                "forecast: {counts: [10, 50], interval: 1h} | 5 5 25 25",
                "forecast: {file: plan.csv, column: calls} | 10 20 30 40",
                "forecast: {file: plan.csv, column: calls}, volume: 200 % | 10 20 30 40",
                "forecast: 50/h | 25 25 25 25",
                "forecast: {week: {monday: 60}, profile: [1, 2], from: 07:00, interval: 1h} | 10 10 20 20",
                "forecast: {week: week.csv, from: 07:30} | 0 1 2 3",
                "forecast: 50 % | 30 60 30 30",
                "forecast: 110 %, volume: 200 % | 66 132 66 66",
            })
    void forecastApart_isWhatIsForecast(String keys, String expected) {
        Kpis kpis = run("{rate: 120/h, promotions: [200 % on 2026-03-02 07:30-08:00]}", ", " + keys);

        double[] rows = Arrays.stream(expected.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        for (int i = 0; i < rows.length; i++) {
            assertThat(value(kpis, Planning.FORECAST, i + 1)).isCloseTo(rows[i], within(1e-9));
        }
    }

    /** Of the arrivals it changes nothing. */
    @Test
    void whatComes_isAsItWas() {
        ArrivalProcess with = model("{rate: 120/h, spikes: [200 % on 2026-03-02 07:30-08:00]}", ", forecast: 50 %")
                .types()
                .get(0)
                .arrivals();
        ArrivalProcess without = model("{rate: 120/h, spikes: [200 % on 2026-03-02 07:30-08:00]}", "")
                .types()
                .get(0)
                .arrivals();

        assertThat(with).isEqualTo(without);
    }

    /** 2, 1, 0 and 1 come where 1, 1, 1 and 3 were planned: errors of 1 + 0 + 1 + 2, and 4 came instead of 6. */
    @Test
    void recordedCalls_areHeldAgainstThePlan() {
        Kpis kpis = run("{trace: real.csv}", ", forecast: [1, 1, 1, 3]");
        int whole = 4 + 2;

        assertThat(value(kpis, Planning.FORECAST_ACCURACY, whole)).isCloseTo(1 - 4.0 / 4, within(1e-12));
        assertThat(value(kpis, Planning.FORECAST_BIAS, whole)).isCloseTo(4.0 / 6 - 1, within(1e-12));
    }

    /** 200 calls an hour of 180 s are 10 erlangs, which need 14 agents for 80 % in 20 s; 60 an hour need 5. */
    @Test
    void staffing_isHeldAgainstThePlan() {
        Kpis kpis = run("120/h", ", forecast: {counts: [200, 60], interval: 1h}");

        assertThat(value(kpis, Planning.STAFFING_VS_FORECAST, 1)).isCloseTo(6.0 / 14, within(1e-12));
        assertThat(value(kpis, Planning.STAFFING_VS_FORECAST, 4)).isCloseTo(6.0 / 5, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "120/h | [1, 2, 3] | desk.yaml:3:57 contacts.calls.forecast: 3 values, but the run has 4 intervals of 30m; 1 is missing",
                "120/h | 120 | desk.yaml:3:57 contacts.calls.forecast: a factor like 95 % or a rate like 120/h is expected, was \"120\"; did you mean 120/h or 120 %?",
                "120/h | {counts: [1, 2, 3, 4], week: {monday: 9}} | desk.yaml:3:57 contacts.calls.forecast: either counts, or file and column, or week is expected, was counts (desk.yaml:3:66) and week (desk.yaml:3:86); remove one",
                "120/h | {counts: [1, 2, 3, 4], from: 08:00} | desk.yaml:3:86 contacts.calls.forecast.from: from belongs to week; remove it",
                "120/h | {week: {monday: 9}, profile: [0, 0]} | desk.yaml:3:64 contacts.calls.forecast.week: what is expected on monday is spread by numbers that are all 0",
                "{every: 30s} | 90 % | desk.yaml:3:64 contacts.calls.forecast: a factor acts on a rate, on counts or on a week, which the arrivals of calls don't have; give the forecast in numbers, for example forecast: 120/h",
            })
    void mistake_isReported(String arrivals, String forecast, String expected) {
        assertThat(reading(arrivals, ", forecast: " + forecast).problems())
                .extracting(Problem::toString)
                .containsExactly(expected);
    }

    @Test
    void forecastOfHoursInWhichItIsClosed_isLeftOutWithAWarning() {
        FILES.with("closed.yaml", "extends: desk.yaml\ntime: {open: 07:00-08:30}\n");
        reading("60/h", ", forecast: [10, 20, 30, 40]");
        Reading reading = ScenarioReader.read(FILES, "closed.yaml", List.of());
        CompiledScenario closed = Compiler.compile(reading.spec().orElseThrow());

        assertThat(closed.warnings())
                .extracting(Problem::message)
                .containsExactly("40 expected contacts would come while the centre is closed and are left out");
        assertThat(closed.warnings()).extracting(Problem::path).containsExactly("contacts.calls.forecast");
    }
}
