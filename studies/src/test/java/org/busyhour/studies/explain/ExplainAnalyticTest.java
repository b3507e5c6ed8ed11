package org.busyhour.studies.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.busyhour.engine.analytic.ErlangA;
import org.busyhour.engine.kpi.Demand;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Skill;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.studies.compare.Question;
import org.junit.jupiter.api.Test;

/** The parts of a difference in M/M/n+M against those that Erlang A gives. */
class ExplainAnalyticTest {
    /** The chance that a normal variable is further out is 1 in 16,000; three parts are looked at. */
    private static final double ERRORS = 4;

    @Test
    void parts_areThoseOfErlangA() {
        Question question = new Question(List.of(Demand.ABANDONMENT), Optional.of("centre"), List.of());
        Model base = desk(72, 240, 5);
        Model whatIf = desk(86, 210, 6);

        Explained abandonment = new ExplainStudy(base, whatIf, new Plan(11, 40, 2), question)
                .explanation(Progress.NONE)
                .explained()
                .get(0);

        double[] expected = parts(new double[] {72, 240, 5}, new double[] {86, 210, 6});
        assertThat(abandonment.parts())
                .extracting(Part::cause)
                .containsExactly(Cause.VOLUME, Cause.HANDLING_TIME, Cause.STAFFING);
        for (int i = 0; i < expected.length; i++) {
            Part part = abandonment.parts().get(i);
            double error = Objects.requireNonNull(part.standardError());
            assertThat(part.value()).isCloseTo(expected[i], within(ERRORS * error));
            assertThat(error).isLessThan(Math.abs(expected[i]) / 10);
        }
    }

    /** By the definition: the mean over the six orders in which three causes may come. */
    private static double[] parts(double[] base, double[] whatIf) {
        int[][] orders = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
        double[] parts = new double[3];
        for (int[] order : orders) {
            double[] now = base.clone();
            for (int cause : order) {
                double before = abandonment(now);
                now[cause] = whatIf[cause];
                parts[cause] += (abandonment(now) - before) / orders.length;
            }
        }
        return parts;
    }

    private static double abandonment(double[] centre) {
        return ErlangA.of(org.busyhour.engine.analytic.Demand.impatient(centre[0], centre[1], 180), (int) centre[2])
                .abandonment();
    }

    /** Thirty hours in which the first two, from an empty centre, are left out. */
    private static Model desk(double perHour, double seconds, int heads) {
        Timeline timeline = Centres.hours(32, 2);
        return Centres.model(
                timeline,
                List.of(Centres.type("calls", perHour, seconds, 180, timeline)),
                List.of(Centres.group("desk", heads, 24, Skill.of(0))));
    }
}
