package org.busyhour.engine.replicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Distribution.Constant;
import org.busyhour.engine.model.Distribution.Exponential;
import org.busyhour.engine.model.Distribution.Hyperexponential;
import org.busyhour.engine.model.Distribution.Lognormal;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Team;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One more agent on the same customers never lengthens a wait, where the first to come is the first to be answered and
 * nobody abandons: put in order, the instants at which the agents are free are never later.
 */
class MoreAgentsPropertyTest {
    private static final double DAY = 8 * 3600;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void oneMoreAgent_neverLengthensAWait(long seed) {
        List<Distribution> works =
                List.of(new Exponential(180), new Constant(180), Lognormal.of(180, 1.5), Hyperexponential.of(180, 3));
        for (Distribution work : works) {
            List<Double> before = waits(work, 1, seed);
            for (int agents = 2; agents <= 8; agents++) {
                List<Double> waits = waits(work, agents, seed);
                for (int i = 0; i < waits.size(); i++) {
                    assertThat(waits.get(i))
                            .as("wait of contact %s with %s agents", i + 1, agents)
                            .isLessThanOrEqualTo(before.get(i));
                }
                assertThat(sum(waits)).isLessThan(sum(before));
                before = waits;
            }
        }
    }

    private static List<Double> waits(Distribution work, int agents, long seed) {
        Scene scene = Scene.lasting(DAY)
                .with(Calls.arriving("A", new ArrivalProcess.Renewal(Lognormal.of(60, 1)))
                        .talk(work)
                        .wrap(new Exponential(40)))
                .with(Team.of("desk", agents).takes("A"));
        return Day.of(scene.model(), seed).contacts().stream()
                .sorted(Comparator.comparingLong(Day.Contact::id))
                .map(Day.Contact::waited)
                .toList();
    }

    private static double sum(List<Double> waits) {
        return waits.stream().mapToDouble(Double::doubleValue).sum();
    }
}
