package org.busyhour.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.studies.explain.Explained;
import org.junit.jupiter.api.Test;

class PartFiguresTest {
    @Test
    void shownParts_sumToTheShownDifference() {
        PartFigures figures = PartFigures.of(Explanations.explained(
                Speed.SERVICE_LEVEL, "offered", Scope.CENTRE, 0.7066, 0.6446, 0.004, -0.081, 0.0244));

        assertThat(List.of(figures.part(0), figures.part(1), figures.part(2))).containsExactly("-8.1", "+2.4", "-0.5");
        assertThat(figures.change("±")).isEqualTo("-6.2 ± 0.4 pp");
        assertThat(figures.size()).isEqualTo("6.2 pp");
    }

    /** 1800 s of 9000 s are half an hour of two and a half. */
    @Test
    void longTimes_areHours() {
        PartFigures figures =
                PartFigures.of(Explanations.explained(People.OVERTIME, "", Scope.CENTRE, 9000, 10800, 120, 1800, 100));

        assertThat(figures.base()).isEqualTo("2.50 h");
        assertThat(figures.part(0, "±")).isEqualTo("+0.500 ± 0.033 h");
        assertThat(figures.change()).isEqualTo("+0.500");
    }

    @Test
    void machineParts_sumDigitForDigit() {
        Explained third = Explanations.explained(
                Demand.ANSWERED, "", Scope.CENTRE, 400, 400 + 1 / 3.0, 0.1, 200 / 7.0, -100 / 7.0);

        List<BigDecimal> parts = PartFigures.machineParts(third);

        assertThat(parts.get(0)).isEqualTo(new BigDecimal("28.57142857"));
        assertThat(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualTo(PartFigures.machineWhole(third))
                .isEqualTo(new BigDecimal("0.33333333"));
    }
}
