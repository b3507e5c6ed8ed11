package org.busyhour.reports.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.busyhour.reports.Golden;
import org.busyhour.reports.Runs;
import org.junit.jupiter.api.Test;

class CsvGoldenTest {
    @Test
    void kpis_areALineForEachFormulaAndScope() throws IOException {
        StringWriter out = new StringWriter();
        KpisCsv.write(Runs.oneType().kpis(), out);
        Golden.check("kpis.csv", out.toString());
    }

    /** The first half hour is warm-up: nothing is known of it, which isn't the same as nothing happened. */
    @Test
    void intervals_areBlankInTheWarmUp() throws IOException {
        StringWriter out = new StringWriter();
        IntervalsCsv.write(Runs.warmingUp(), out);

        assertThat(out.toString().lines().filter(line -> line.startsWith("07:00")))
                .isNotEmpty()
                .allMatch(line -> line.matches("07:00,0,\\w+,\\w+,+(offered|answered),+"));
        assertThat(out.toString().lines().filter(line -> line.startsWith("07:30")))
                .isNotEmpty()
                .noneMatch(line -> line.matches("07:30,\\d+,\\w+,\\w+,+(offered|answered),+"));
    }

    @Test
    void days_areALineForEachMeasureOfEach() throws IOException {
        StringWriter out = new StringWriter();
        DaysCsv.write(Runs.severalDays(), out);

        assertThat(out.toString()
                        .lines()
                        .map(line -> line.replaceAll(",.*", ""))
                        .distinct())
                .containsExactly("day", "2026-03-02", "2026-03-03");
        // Offered in three replications: 45 + 50, 48 + 53 and 51 + 56; t(2) x 6 / sqrt(3) = 14.90.
        assertThat(out.toString())
                .contains(
                        "\n2026-03-02,offered,,type,balance,101,86.09517373,115.9048263,95,,107,101,,,107,95,,count\n");
    }

    @Test
    void intervals_areALineForEachTypeAndGroup() throws IOException {
        StringWriter out = new StringWriter();
        IntervalsCsv.write(Runs.oneType(), out);
        Golden.check("intervals.csv", out.toString());
    }
}
