package org.busyhour.studies.steady;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.People;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Patience;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.junit.jupiter.api.Test;

class WarmUpStudyTest {
    private static final Model DESK = new Desk(60, 150, Patience.of(new Distribution.Exponential(120)), 3).hours(24, 0);

    /** Present are those in the queue and those with whom agents are busy, as the tallies know both. */
    @Test
    void series_isTheQueueAndWhoIsInHandOverThePilots() {
        Kpis kpis = Kpis.of(Replications.run(DESK, new Plan(7, 10, 1), Progress.NONE));

        Settling settling = new WarmUpStudy(DESK, 7).settling().orElseThrow();

        assertThat(settling.pilots()).isEqualTo(10);
        assertThat(settling.present()).hasSize(24);
        for (int row = 1; row <= 24; row++) {
            double busy = mean(kpis, People.OCCUPANCY, row) * mean(kpis, People.STAFFING, row);
            assertThat(settling.present().get(row - 1))
                    .as("contacts in hour %d", row)
                    .isEqualTo(mean(kpis, Speed.QUEUE_MEAN, row) + busy, within(1e-9));
        }
    }

    @Test
    void warmUp_isThatOfWholeIntervals() {
        Settling settling = new WarmUpStudy(DESK, 7).settling().orElseThrow();

        long warmUp = settling.warmUp(DESK.timeline());
        assertThat(DESK.timeline().intervalStarts()).contains(warmUp);
        assertThat(Settling.after(DESK, warmUp).timeline().warmUp()).isEqualTo(warmUp);
        assertThat(Settling.after(DESK, warmUp).types()).isEqualTo(DESK.types());
    }

    /** Half as many again come as can be served: the queue grows to the end. */
    @Test
    void overload_neverSettles() {
        Model overload = Desk.patient(36, 150, 1).hours(40, 0);

        assertThat(new WarmUpStudy(overload, 1).settling()).isEqualTo(Optional.empty());
    }

    private static double mean(Kpis kpis, Kpi kpi, int row) {
        return kpis.estimate(kpi, null, Scope.CENTRE, row).orElseThrow().mean();
    }
}
