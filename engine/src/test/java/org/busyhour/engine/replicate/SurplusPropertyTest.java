package org.busyhour.engine.replicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.Busyness;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Openings;
import org.busyhour.engine.model.Patience;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.model.ServiceLevel;
import org.busyhour.engine.model.Skill;
import org.busyhour.engine.model.Staffing;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.model.TraceTable;
import org.busyhour.engine.model.Work;
import org.busyhour.engine.random.Streams;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.Tally;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

class SurplusPropertyTest {
    private static final int MODELS = 100;
    private static final int REPLICATIONS = 4_000;
    private static final long HOUR = Ticks.PER_HOUR;

    /** Two sides of a normal variable: one false alarm in a million for each mean. */
    private static final double DEVIATIONS = 4.9;

    private static final List<VarianceReduction> CONTROLLED = List.of(VarianceReduction.CONTROL_VARIATES);

    /** What is expected is the same in every replication, so what arrived less its surplus must be. */
    @Test
    void arrivals_areThoseOfTheSimulationLessWhatIsExpected() {
        int compared = 0;
        for (int number = 0; number < MODELS; number++) {
            Model model = RandomModels.of(number);
            Result result = Replications.run(model, new Plan(number, 3, 2, CONTROLLED), Progress.NONE);
            for (int type = 0; type < model.types().size(); type++) {
                ContactType of = model.types().get(type);
                if (!of.stage() && of.front().isEmpty() && of.arrivals() instanceof ArrivalProcess.Poisson poisson) {
                    compare(result, type, poisson);
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(MODELS / 2);
    }

    private static void compare(Result result, int type, ArrivalProcess.Poisson poisson) {
        double expected = 0;
        for (int row = 0; row < result.replications().get(0).rows(); row++) {
            double first = expected(result, 0, type, row);
            expected += first;
            assertThat(first).isGreaterThan(-1e-9);
            assertThat(expected(result, 1, type, row)).isCloseTo(first, within(1e-9));
            assertThat(expected(result, 2, type, row)).isCloseTo(first, within(1e-9));
        }
        long last = poisson.bounds().get(poisson.bounds().size() - 1);
        double all =
                poisson.expected().stream().mapToDouble(Double::doubleValue).sum();
        Timeline timeline = result.model().timeline();
        boolean whole = last <= timeline.closes() && timeline.openings().equals(Openings.until(timeline.closes()));
        assertThat(expected).isLessThan(all + 1e-9).isGreaterThan(whole ? all - 1e-9 : -1e-9);
    }

    private static double expected(Result result, int replication, int type, int row) {
        Tally tally = result.replications().get(replication);
        long again = tally.contacts(type, row, ContactFact.LIMIT_REPEATS)
                + tally.contacts(type, row, ContactFact.UNSOLVED_REPEATS)
                + tally.contacts(type, row, ContactFact.RETRIES)
                + tally.contacts(type, row, ContactFact.MESSAGES_TAKEN)
                + tally.contacts(type, row, ContactFact.LATE_CALLS);
        long firsts = tally.contacts(type, row, ContactFact.OFFERED) - again;
        return firsts - result.surpluses().get(replication).arrivals(type, row);
    }

    /** Where all are answered, the agents did the work that was brought. */
    @Test
    void work_isThatOfTheSimulationLessWhatIsExpected() {
        Model model = model(
                ArrivalProcess.Poisson.constant(0.01, 4 * HOUR),
                new Work(
                        new Distribution.Exponential(180),
                        new Distribution.Gamma(2, 10),
                        new Distribution.Constant(30)));
        Result result = Replications.run(model, new Plan(7, 3, 1, CONTROLLED), Progress.NONE);

        for (int i = 0; i < 3; i++) {
            double hours = 0;
            long contacts = 0;
            Tally tally = result.replications().get(i);
            for (int row = 1; row < tally.rows(); row++) {
                contacts += tally.contacts(0, row, ContactFact.HANDLED);
                hours += Ticks.toHours(tally.contacts(0, row, ContactFact.TALK)
                        + tally.contacts(0, row, ContactFact.HOLD)
                        + tally.contacts(0, row, ContactFact.WRAP));
            }
            // 180 s of talk, 2 x 10 s of hold and 30 s of wrap are expected of each.
            assertThat(result.surpluses().get(i).work(1, tally.rows()))
                    .isCloseTo(hours - contacts * 230 / 3600.0, within(1e-9));
        }
    }

    @Test
    void surplus_isNothingOnAverage() {
        List<ArrivalProcess> processes = List.of(
                ArrivalProcess.Poisson.constant(0.01, 3 * HOUR),
                ArrivalProcess.Poisson.constant(0.01, 3 * HOUR)
                        .with(Optional.of(new Busyness(0.5, List.of(0L, 2 * HOUR)))),
                new ArrivalProcess.Renewal(new Distribution.Gamma(3, 40)),
                new ArrivalProcess.Renewal(Distribution.Hyperexponential.of(100, 2)));
        Work clipped = new Work(
                new Distribution.Clipped(Distribution.Lognormal.of(200, 1), 60, 400),
                Distribution.ZERO,
                new Distribution.Uniform(10, 30));
        for (ArrivalProcess process : processes) {
            Model model = model(process, clipped);
            double[] arrivals = new double[REPLICATIONS];
            double[] work = new double[REPLICATIONS];
            for (int i = 0; i < REPLICATIONS; i++) {
                Surplus surplus = Surplus.of(model, new Streams(11, i + 1));
                arrivals[i] = surplus.arrivals(0, 2);
                work[i] = surplus.work(0, 2);
            }
            assertNothingOnAverage(arrivals);
            assertNothingOnAverage(work);
        }
    }

    private static void assertNothingOnAverage(double[] values) {
        double sum = 0;
        double squares = 0;
        for (double value : values) {
            sum += value;
            squares += value * value;
        }
        assertThat(squares).isPositive();
        assertThat(Math.abs(sum)).isLessThan(DEVIATIONS * Math.sqrt(squares));
    }

    /** What a trace gives is no chance; a blank cell is drawn. */
    @Test
    void traces_haveASurplusOfWhatTheyLeaveBlank() {
        TraceTable table = new TraceTable.Builder()
                .add(0, 60 * Ticks.PER_SECOND, 0, 0, Ticks.NEVER, 5)
                .add(HOUR, TraceTable.BLANK, 0, 0, Ticks.NEVER, 5)
                .build();
        Model model = model(new ArrivalProcess.Trace(table), Work.talk(new Distribution.Exponential(180)));
        Surplus surplus = Surplus.of(model, new Streams(1, 1));

        assertThat(surplus.arrivals(1, 6)).isZero();
        assertThat(surplus.work(0, 1)).isZero();
        assertThat(surplus.work(0, 2)).isNotZero();
    }

    @Test
    void surpluses_dependOnNeitherThreadsNorPauses() {
        Model model = RandomModels.of(3);
        Plan one = new Plan(1, 7, 1, CONTROLLED);
        Result three = Replications.run(model, new Plan(1, 3, 1, CONTROLLED), Progress.NONE);

        List<Double> alone = values(Replications.run(model, one, Progress.NONE));
        assertThat(values(Replications.run(model, new Plan(1, 7, 2, CONTROLLED), Progress.NONE)))
                .isEqualTo(alone);
        assertThat(values(Replications.more(three, one, Progress.NONE, Optional.empty())))
                .isEqualTo(alone);
    }

    private static List<Double> values(Result result) {
        List<Double> values = new ArrayList<>();
        int types = result.model().types().size();
        int rows = result.model().timeline().intervals() + 2;
        for (Surplus surplus : result.surpluses()) {
            for (int row = 0; row <= rows; row++) {
                for (int type = 0; type <= types; type++) {
                    values.add(surplus.arrivals(type, row));
                    values.add(surplus.work(type, row));
                }
            }
        }
        return values;
    }

    /** Four hours with so many agents that nobody waits. */
    private static Model model(ArrivalProcess process, Work work) {
        ContactType type = new ContactType(
                "calls",
                process,
                work,
                Patience.INFINITE,
                ContactType.DEFAULT_PRIORITY,
                ServiceLevel.DEFAULT,
                Optional.empty(),
                OptionalInt.empty(),
                List.of());
        AgentGroup group = new AgentGroup(
                "desk", Staffing.HeadCount.of(100), List.of(Skill.of(0)), OptionalInt.empty(), OptionalDouble.empty());
        Timeline timeline =
                new Timeline(List.of(0L, HOUR, 2 * HOUR, 3 * HOUR), 4 * HOUR, 4 * HOUR, Timeline.AtClose.SERVE, 0);
        return new Model(timeline, List.of(type), List.of(group), Routing.DEFAULT, OptionalInt.empty());
    }
}
