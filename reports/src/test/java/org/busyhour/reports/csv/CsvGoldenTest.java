package org.busyhour.reports.csv;

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

    @Test
    void intervals_areALineForEachTypeAndGroup() throws IOException {
        StringWriter out = new StringWriter();
        IntervalsCsv.write(Runs.oneType(), out);
        Golden.check("intervals.csv", out.toString());
    }
}
