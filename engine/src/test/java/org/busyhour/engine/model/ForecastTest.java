package org.busyhour.engine.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForecastTest {
    /** What is expected is checked in the same way, whether contacts come so or a planner says so. */
    @Test
    void expectations_areCheckedWithTheirBounds() {
        refused("bounds was 2", List.of(0L, 10L), List.of(1.0, 2.0));
        refused("expected was []", List.of(0L), List.of());
        refused("bounds was [0, 10, 10]", List.of(0L, 10L, 10L), List.of(1.0, 2.0));
        refused("expected was -1.0", List.of(0L, 10L), List.of(-1.0));
        refused("expected was NaN", List.of(0L, 10L), List.of(Double.NaN));
    }

    @Test
    void forecast_isThatOfTheRatesTimesTheFactor() {
        var rates = new ArrivalProcess.Poisson(
                List.of(0L, 10L, 20L), List.of(3.0, 4.0), Optional.empty(), List.of(1.0, 2.0));

        assertThat(Forecast.of(rates, 1.5)).isEqualTo(new Forecast(List.of(0L, 10L, 20L), List.of(1.5, 3.0)));
    }

    private static void refused(String message, List<Long> bounds, List<Double> expected) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Forecast(bounds, expected))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ArrivalProcess.Poisson(bounds, expected))
                .withMessage(message);
    }
}
