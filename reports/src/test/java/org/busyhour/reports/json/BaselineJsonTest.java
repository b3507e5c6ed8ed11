package org.busyhour.reports.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.OptionalLong;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Series;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.reports.Making;
import org.busyhour.reports.SavedBaseline;
import org.busyhour.studies.check.Baseline;
import org.busyhour.studies.check.BaselineKpi;
import org.junit.jupiter.api.Test;

class BaselineJsonTest {
    /** Thirds need 16 digits, the others are at the ends of what a double holds. */
    private static final double[] OVER = {1.0 / 3, 0.1 + 0.2, 0, 1e22, Double.MIN_VALUE, Double.MAX_VALUE, 123456789};

    private static final double[] UNDER = {1, 2, 0, 3, 1, 1e300, 0.7};

    @Test
    void file_givesTheSameNumbersAgain() throws IOException {
        SavedBaseline read = BaselineJson.read(text("0.1.0"));

        assertThat(read.version()).isEqualTo("0.1.0");
        assertThat(read.scenario()).isEqualTo("bank");
        assertThat(read.inputs()).containsExactly(new Making.Input("bank.yaml", "00ff"));
        assertThat(read.overrides()).containsExactly(new Making.Setting("groups.desk.agents", "8"));
        assertThat(read.warmUp()).hasValue(3_600_000_001L);
        assertThat(read.baseline().seed()).isEqualTo(Long.MAX_VALUE);
        assertThat(read.baseline().replications()).isEqualTo(OVER.length);
        assertThat(read.baseline().entries()).hasSize(1);
        Baseline.Entry entry = read.baseline().entries().get(0);
        assertThat(entry.kpi()).isEqualTo(kpi());
        assertThat(entry.series().over()).containsExactly(OVER);
        assertThat(entry.series().under()).containsExactly(UNDER);
    }

    @Test
    void everyByteCounts() throws IOException {
        String text = text("0.1.0");

        for (String edited : List.of(text + "\n", text.replace("123456789", "123456788"), " " + text)) {
            assertThatIOException()
                    .isThrownBy(() -> BaselineJson.read(edited))
                    .withMessage("it was changed since it was saved: its SHA-256 isn't that of its content");
        }
    }

    private static String text(String version) throws IOException {
        Series series = Series.of(OVER, UNDER);
        SavedBaseline saved = new SavedBaseline(
                version,
                "bank",
                List.of(new Making.Input("bank.yaml", "00ff")),
                List.of(new Making.Setting("groups.desk.agents", "8")),
                OptionalLong.of(3_600_000_001L),
                new Baseline(Long.MAX_VALUE, OVER.length, List.of(new Baseline.Entry(kpi(), series))));
        StringWriter out = new StringWriter();
        BaselineJson.write(saved, out);
        return out.toString();
    }

    private static BaselineKpi kpi() {
        return new BaselineKpi(Speed.ASA, "", Scope.Kind.TYPE, "calls \"1\"", false);
    }
}
