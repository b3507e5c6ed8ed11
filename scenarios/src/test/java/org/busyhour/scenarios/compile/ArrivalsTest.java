package org.busyhour.scenarios.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.ArrivalProcess.Poisson;
import org.busyhour.engine.model.Busyness;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Timeline.AtClose;
import org.busyhour.engine.model.TraceTable;
import org.busyhour.engine.model.TraceTable.Column;
import org.busyhour.engine.time.Ticks;
import org.busyhour.scenarios.language.spec.ArrivalsSpec;
import org.busyhour.scenarios.language.spec.BusynessSpec;
import org.busyhour.scenarios.language.spec.DistributionSpec;
import org.busyhour.scenarios.language.spec.Law;
import org.busyhour.scenarios.language.spec.TraceRow;
import org.busyhour.scenarios.language.spec.VariationSpec;
import org.busyhour.scenarios.language.value.Rate;
import org.busyhour.scenarios.language.value.Share;
import org.busyhour.scenarios.language.value.TraceTime;
import org.busyhour.scenarios.language.value.Unreadable;
import org.junit.jupiter.api.Test;

class ArrivalsTest {
    private static final long HALF_HOUR = 30 * Ticks.PER_MINUTE;

    private static ArrivalProcess arrivals(ArrivalsSpec spec, String volume, Course course) throws Unreadable {
        return Arrivals.of(Specs.contact("calls", spec, volume), course);
    }

    private static Course threeHours(Optional<String> closes) throws Unreadable {
        return Specs.course(Specs.time("2026-03-02 07:00", "UTC", "3h", "30m", closes, AtClose.SERVE));
    }

    private static Poisson counted(Course course, String volume, String... counts) throws Unreadable {
        var spec = new ArrivalsSpec.Expected(Specs.counts(Optional.empty(), counts));
        return (Poisson) arrivals(spec, volume, course);
    }

    @Test
    void counts_areExpectedInTheirIntervals() throws Unreadable {
        Poisson poisson = counted(threeHours(Optional.empty()), "100 %", "18", "28", "0", "4.5", "3", "2");

        assertThat(poisson.bounds())
                .containsExactly(
                        0L, HALF_HOUR, 2 * HALF_HOUR, 3 * HALF_HOUR, 4 * HALF_HOUR, 5 * HALF_HOUR, 6 * HALF_HOUR);
        assertThat(poisson.expected()).containsExactly(18.0, 28.0, 0.0, 4.5, 3.0, 2.0);
    }

    @Test
    void volume_scalesCounts() throws Unreadable {
        assertThat(counted(threeHours(Optional.empty()), "115 %", "20", "40", "0", "0", "0", "0")
                        .expected())
                .startsWith(23.0, 46.0);
    }

    @Test
    void counts_mayHaveIntervalsOfTheirOwn() throws Unreadable {
        var spec = new ArrivalsSpec.Expected(Specs.counts(Optional.of(Duration.ofHours(1)), "10", "20", "30"));
        Poisson poisson = (Poisson) arrivals(spec, "100 %", threeHours(Optional.empty()));

        assertThat(poisson.bounds()).containsExactly(0L, 2 * HALF_HOUR, 4 * HALF_HOUR, 6 * HALF_HOUR);
        assertThat(poisson.expected()).containsExactly(10.0, 20.0, 30.0);
    }

    @Test
    void counts_afterClosingAreLeftOutWithAWarning() throws Unreadable {
        Course course = threeHours(Optional.of("2026-03-02 08:40"));
        Poisson poisson = counted(course, "100 %", "1", "2", "3", "30", "5", "6");

        // The fourth interval begins at 08:30 and closes after a third of it.
        assertThat(poisson.expected()).containsExactly(1.0, 2.0, 3.0, 10.0);
        assertThat(poisson.bounds()).endsWith(3 * HALF_HOUR, 100 * Ticks.PER_MINUTE);
        assertThat(course.warnings().sorted())
                .singleElement()
                .asString()
                .contains("31 expected contacts would come after closing");
    }

    @Test
    void counts_onADayOfChangedClocksAreThoseThatExist() throws Unreadable {
        String[] fifty = Collections.nCopies(50, "1").toArray(String[]::new);
        Course autumn = Specs.course(Specs.time("2026-11-01", "America/New_York", "1 day", "30m"));
        Poisson poisson = counted(autumn, "100 %", fifty);

        assertThat(poisson.bounds()).hasSize(51).endsWith(25 * Ticks.PER_HOUR);
    }

    @Test
    void constantRate_isPerElapsedTime() throws Unreadable {
        // A spring day in Berlin has 23 hours: 24 a day of 24 hours are 23.
        Course spring = Specs.course(Specs.time("2026-03-29", "Europe/Berlin", "1 day", "30m"));
        Poisson poisson = (Poisson) arrivals(new ArrivalsSpec.Constant(Rate.parse("24/day")), "100 %", spring);

        assertThat(poisson.bounds()).containsExactly(0L, 23 * Ticks.PER_HOUR);
        assertThat(poisson.expected().get(0)).isCloseTo(23, within(1e-12));
    }

    @Test
    void constantRate_endsAtClosing() throws Unreadable {
        Course course = threeHours(Optional.of("2026-03-02 09:00"));
        Poisson poisson = (Poisson) arrivals(new ArrivalsSpec.Constant(Rate.parse("120/h")), "50 %", course);

        assertThat(poisson.bounds()).containsExactly(0L, 2 * Ticks.PER_HOUR);
        assertThat(poisson.expected().get(0)).isCloseTo(120, within(1e-9));
    }

    /** A run from noon to noon on the two days on which Berlin's clocks go forward: midnight is 12 hours on. */
    @Test
    void busyness_isThatOfCalendarDays() throws Unreadable {
        Course course = Specs.course(Specs.time("2026-03-28 12:00", "Europe/Berlin", "2 days", "30m"));
        var spec = new ArrivalsSpec.Constant(
                Rate.parse("24/day"), VariationSpec.of(new BusynessSpec(0.12, Share.parse("60 %"))));
        Poisson poisson = (Poisson) arrivals(spec, "150 %", course);

        assertThat(poisson.busyness())
                .contains(new Busyness(0.12, 0.6, List.of(0L, 12 * Ticks.PER_HOUR, 35 * Ticks.PER_HOUR)));
        assertThat(poisson.expected().get(0)).isCloseTo(47 * 1.5, within(1e-9));
    }

    @Test
    void busynessOfZero_isNone() throws Unreadable {
        var spec = new ArrivalsSpec.Expected(
                Specs.counts(Optional.empty(), "1", "2", "3", "4", "5", "6"), VariationSpec.of(new BusynessSpec(0)));

        assertThat(((Poisson) arrivals(spec, "100 %", threeHours(Optional.empty()))).busyness())
                .isEmpty();
    }

    @Test
    void gaps_areShorterWithMoreVolume() throws Unreadable {
        Course course = threeHours(Optional.empty());
        var every = new ArrivalsSpec.Every(Duration.ofSeconds(30));
        var gaps = new ArrivalsSpec.Renewal(DistributionSpec.of(new Law.Erlang(2, Duration.ofSeconds(60)), Specs.NODE));

        assertThat(arrivals(every, "100 %", course))
                .isEqualTo(new ArrivalProcess.Renewal(new Distribution.Constant(30)));
        assertThat(arrivals(every, "200 %", course))
                .isEqualTo(new ArrivalProcess.Renewal(new Distribution.Constant(15)));
        assertThat(arrivals(gaps, "200 %", course))
                .isEqualTo(new ArrivalProcess.Renewal(new Distribution.Gamma(2, 15)));
        assertThat(((Poisson) arrivals(every, "0 %", course)).expected()).containsExactly(0.0);
    }

    private static TraceRow row(int line, String time) throws Unreadable {
        return new TraceRow(
                line,
                TraceTime.parse(time),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty());
    }

    private static TraceTable trace(Course course, TraceRow... rows) throws Unreadable {
        return ((ArrivalProcess.Trace) arrivals(new ArrivalsSpec.Trace(List.of(rows), List.of()), "100 %", course))
                .contacts();
    }

    private static List<Long> times(TraceTable table) {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < table.rows(); i++) {
            times.add(table.at(i, Column.TIME));
        }
        return times;
    }

    @Test
    void trace_readsEveryKindOfTime() throws Unreadable {
        Course berlin = Specs.course(Specs.time("2026-03-02 07:00", "Europe/Berlin", "3h", "30m"));
        TraceTable table = trace(
                berlin,
                row(2, "12.5"),
                row(3, "2026-03-02 07:01:00"),
                // 06:02 UTC is 07:02 in Berlin.
                row(4, "2026-03-02T06:02:00Z"));

        assertThat(times(table)).containsExactly(12_500_000L, 60 * Ticks.PER_SECOND, 120 * Ticks.PER_SECOND);
        assertThat(berlin.warnings().sorted()).isEmpty();
    }

    @Test
    void trace_keepsCellsAndBlanks() throws Unreadable {
        var full = new TraceRow(
                2,
                new TraceTime.Elapsed(Duration.ofSeconds(1)),
                Optional.of(Duration.ofSeconds(2)),
                Optional.of(Duration.ZERO),
                Optional.of(Duration.ofMillis(3500)),
                Optional.of(new TraceRow.PatienceCell(Optional.of(Duration.ofSeconds(4)))),
                OptionalInt.of(1));
        var forEver = new TraceRow(
                3,
                new TraceTime.Elapsed(Duration.ofSeconds(2)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new TraceRow.PatienceCell(Optional.empty())),
                OptionalInt.empty());
        TraceTable table = trace(threeHours(Optional.empty()), full, forEver);

        assertThat(cells(table, 0)).containsExactly(1_000_000L, 2_000_000L, 0L, 3_500_000L, 4_000_000L, 1L);
        assertThat(cells(table, 1)).containsExactly(2_000_000L, -1L, -1L, -1L, Ticks.MAX, -1L);
    }

    private static List<Long> cells(TraceTable table, int row) {
        return List.of(Column.values()).stream().map(c -> table.at(row, c)).toList();
    }

    @Test
    void trace_isSortedByTimeWithAWarning() throws Unreadable {
        Course course = threeHours(Optional.empty());
        TraceTable table = trace(course, row(2, "30"), row(3, "10"), row(4, "20"));

        assertThat(times(table)).containsExactly(10_000_000L, 20_000_000L, 30_000_000L);
        assertThat(course.warnings().sorted()).singleElement().asString().contains("were sorted");
    }

    @Test
    void trace_leavesOutWhatIsOutsideTheRunWithAWarning() throws Unreadable {
        Course course = threeHours(Optional.of("2026-03-02 09:00"));
        TraceTable table = trace(
                course,
                row(2, "2026-03-02 06:59:59"),
                row(3, "2026-03-02 07:00:00"),
                row(4, "2026-03-02 08:59:59"),
                row(5, "2026-03-02 09:00:00"),
                row(6, "2026-03-03 08:00:00"));

        assertThat(times(table)).containsExactly(0L, 2 * Ticks.PER_HOUR - Ticks.PER_SECOND);
        assertThat(course.warnings().sorted())
                .singleElement()
                .asString()
                .contains("3 of 5 contacts")
                .contains("the first in line 2");
    }

    @Test
    void rate_ofADayIsThatOf24Hours() throws Unreadable {
        assertThat(new Rate(new BigDecimal("6"), Duration.ofHours(24)).perSecond())
                .isEqualTo(Rate.parse("6/day").perSecond());
    }
}
