package org.busyhour.engine.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

class PrecisionTest {
    private static final Model MODEL = Centre.model();
    private static final Scope BALANCE = Scope.type(MODEL, Centre.BALANCE);

    /** Waits 100, 300 and 0 s of 10, 20 and 10 contacts: ASA 10 s, half width t(2) 100 / (40 / 3 sqrt(3)) = 18.63 s. */
    private static final double HALF = 4.302652729911275 * 100 / (40 / 3.0 * Math.sqrt(3));

    private final Kpis kpis = Centre.kpis(MODEL, waits(100, 10), waits(300, 20), waits(0, 10));

    @Test
    void halfWidth_isHeldAgainstWhatIsWanted() {
        assertThat(asa(18.7, false).in(kpis).enough()).isTrue();
        assertThat(asa(18.6, false).in(kpis).enough()).isFalse();
        assertThat(asa(18.6, false).in(kpis).halfWidth().orElseThrow()).isEqualTo(HALF, within(1e-9));
    }

    @Test
    void relativeHalfWidth_isMeasuredByTheValue() {
        assertThat(asa(1.87, true).in(kpis).enough()).isTrue();
        assertThat(asa(1.86, true).in(kpis).enough()).isFalse();
        assertThat(asa(1.86, true).in(kpis).halfWidth().orElseThrow()).isEqualTo(HALF / 10, within(1e-9));
    }

    @Test
    void valueOfZero_isNeverPreciseRelativeToItself() {
        Kpis none = Centre.kpis(MODEL, waits(0, 10), waits(0, 20));

        assertThat(asa(1, true).in(none).halfWidth()).isEmpty();
        assertThat(asa(1, true).in(none).enough()).isFalse();
        assertThat(asa(1, false).in(none).halfWidth()).contains(0.0);
        assertThat(asa(1, false).in(none).enough()).isTrue();
    }

    @Test
    void valueWithoutAnInterval_isNotPrecise() {
        assertThat(asa(1, false).in(Centre.kpis(MODEL, waits(1, 1))).enough()).isFalse();
        assertThat(asa(1, false)
                        .in(Centre.kpis(MODEL, waits(0, 0), waits(0, 0)))
                        .enough())
                .isFalse();
    }

    @Test
    void precision_isReachedWhenEveryDemandIs() {
        assertThat(new Precision(List.of(asa(18.7, false), asa(1.87, true)), 2, 3).reached(kpis))
                .isTrue();
        assertThat(new Precision(List.of(asa(18.7, false), asa(1.86, true)), 2, 3).reached(kpis))
                .isFalse();
    }

    @Test
    void formula_isTheDefaultOneWhereNoneIsNamed() {
        PrecisionDemand level = new PrecisionDemand(Speed.SERVICE_LEVEL, null, BALANCE, 0.1, false);

        assertThat(level.in(kpis).formula()).isEqualTo("offered");
    }

    @Test
    void everyKpi_hasAnIntervalOrSaysWhyNot() {
        for (Kpi kpi : Catalogue.all()) {
            for (Scope.Kind kind : kpi.scopes()) {
                for (Formula formula : kpi.formulas(kind)) {
                    Optional<String> why = formula.whyNoInterval(kind);
                    assertThat(why.isPresent())
                            .as(kpi.key())
                            .isEqualTo(kpi.key().matches(".*max"));
                }
            }
        }
    }

    @Test
    void demand_refusesWhatCantBeHad() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PrecisionDemand(Speed.WAIT_MAX, null, BALANCE, 1, false))
                .withMessage("kpi was wait.max, which has no interval");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PrecisionDemand(People.OCCUPANCY, null, BALANCE, 1, false))
                .withMessageContaining("scope");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PrecisionDemand(Speed.ASA, "all", BALANCE, 1, false))
                .withMessage("formula was all");
        assertThatIllegalArgumentException().isThrownBy(() -> asa(0, false)).withMessage("wanted was 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Precision(List.of(), 2, 3))
                .withMessage("demands was empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Precision(List.of(asa(1, true)), 1, 3))
                .withMessage("atLeast was 1, atMost 3");
    }

    private static PrecisionDemand asa(double wanted, boolean relative) {
        return new PrecisionDemand(Speed.ASA, null, BALANCE, wanted, relative);
    }

    private static Centre.Day waits(long seconds, long answered) {
        return tally -> tally.contacts(Centre.BALANCE, Centre.FIRST, ContactFact.ANSWERED, answered)
                .contacts(Centre.BALANCE, Centre.FIRST, ContactFact.WAIT_ANSWERED, seconds * Ticks.PER_SECOND);
    }
}
