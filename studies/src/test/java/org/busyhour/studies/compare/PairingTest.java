package org.busyhour.studies.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.model.Model;
import org.junit.jupiter.api.Test;

class PairingTest {
    private static final Model MODEL = Desks.of(4);

    /** At p = 3 % one test finds a difference, and two that Holm corrects for don't. */
    @Test
    void judged_testsOnceWhatTheOnlyTypeShareWithTheCentre() {
        Difference difference = difference(1.5);

        assertThat(Pairing.judged(List.of(
                        compared(Speed.ASA, Scope.CENTRE, difference),
                        compared(Speed.ASA, Scope.type(MODEL, 0), difference))))
                .extracting(Compared::beyondNoise)
                .containsExactly(true, true);
    }

    @Test
    void judged_correctsForWhatIsNotTheSame() {
        assertThat(Pairing.judged(List.of(
                        compared(Speed.ASA, Scope.CENTRE, difference(1.5)),
                        compared(Speed.ASA, Scope.type(MODEL, 0), difference(1.6)))))
                .extracting(Compared::beyondNoise)
                .containsExactly(false, false);
    }

    @Test
    void judged_correctsForOtherKpisOfTheSameValue() {
        Difference difference = difference(1.5);

        assertThat(Pairing.judged(List.of(
                        compared(Speed.ASA, Scope.CENTRE, difference),
                        compared(Speed.WAIT_MEAN, Scope.CENTRE, difference))))
                .extracting(Compared::beyondNoise)
                .containsExactly(false, false);
    }

    private static Compared compared(Kpi kpi, Scope scope, Difference difference) {
        return new Compared(kpi, "", scope, difference, false, Optional.empty());
    }

    private static Difference difference(double whatIf) {
        return new Difference(1, whatIf, 0.2, 0.1, 0.9, 0.03, 4.0, 29);
    }
}
