package org.busyhour.engine.replicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.commons.statistics.distribution.TDistribution;
import org.busyhour.engine.model.ArrivalProcess.Appointments;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Distribution.Constant;
import org.busyhour.engine.model.Distribution.Exponential;
import org.busyhour.engine.model.Distribution.Uniform;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.Tally;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

/** Customers who come by appointment. */
class AppointmentsPropertyTest {
    private static final int REPLICATIONS = 40;
    private static final int SLOTS = 5000;
    private static final double SLOT = 120;

    /** One in 10,000 of such comparisons would fail though all is right. */
    private static final double CHANCE = 1e-4;

    @Test
    void everybodyBookedAndPunctual_comesWhenTheSlotBegins_orEarlyWhereThatIsSaid() {
        Day day = Scene.lasting(1000)
                .with(Calls.arriving("A", appointments(3, 2, 1, 0, 30, Distribution.ZERO))
                        .talk(5))
                .with(Team.of("desk", 2).takes("A"))
                .day();

        assertThat(day.contacts()).extracting(Day.Contact::arrival).containsExactly(0.0, 0.0, 90.0, 90.0, 210.0, 210.0);
        assertThat(day.count(0, 1, ContactFact.BOOKED)).isEqualTo(6);
        assertThat(day.count(0, 1, ContactFact.NO_SHOWS)).isZero();
    }

    @Test
    void moreSeats_changeNobodyElsesDay() {
        List<Double> few = arrivals(1);
        List<Double> more = arrivals(3);

        assertThat(few).hasSizeBetween(20, 60);
        assertThat(more).containsAll(few).hasSizeGreaterThan(2 * few.size());
    }

    @Test
    void bookedAndAbsent_areWhatTheSharesSay() {
        Model model = queue(0.8, 0.25, 40);

        assertMean(model, tally -> tally.contacts(0, 1, ContactFact.BOOKED), tally -> SLOTS, 0.8);
        assertMean(
                model,
                tally -> tally.contacts(0, 1, ContactFact.NO_SHOWS),
                tally -> tally.contacts(0, 1, ContactFact.BOOKED),
                0.25);
    }

    /**
     * One server, exponential work, a customer in each slot with chance p: GI/M/1, whose mean wait is sigma / (mu (1 -
     * sigma)), sigma being the root below 1 of sigma = A(mu (1 - sigma)), A(s) = p exp(-s D) / (1 - (1 - p) exp(-s D))
     * (Kleinrock 1975, Queueing Systems, volume 1, section 6.4).
     */
    @Test
    void punctualCustomersOfOneServer_waitAsTheFormulaSays() {
        double show = 0.9 * 0.9;
        double work = 110;
        double sigma = 0.5;
        for (int i = 0; i < 10_000; i++) {
            double slot = Math.exp(-(1 - sigma) * SLOT / work);
            sigma = show * slot / (1 - (1 - show) * slot);
        }

        assertMean(
                queue(0.9, 0.1, work),
                tally -> tally.contacts(0, 1, ContactFact.WAIT_ANSWERED) / 1e6,
                tally -> tally.contacts(0, 1, ContactFact.ANSWERED),
                sigma * work / (1 - sigma));
    }

    private static Model queue(double booked, double noShow, double work) {
        return Scene.lasting(SLOTS * SLOT)
                .with(Calls.arriving("A", appointments(SLOTS, 1, booked, noShow, 0, Distribution.ZERO))
                        .talk(new Exponential(work)))
                .with(Team.of("desk", 1).takes("A"))
                .model();
    }

    private static List<Double> arrivals(int seats) {
        return Scene.lasting(50 * SLOT)
                .with(Calls.arriving("A", appointments(50, seats, 0.9, 0.1, 20, new Uniform(0, 60)))
                        .talk(new Constant(1)))
                .with(Team.of("desk", 9).takes("A"))
                .day()
                .contacts()
                .stream()
                .map(Day.Contact::arrival)
                .toList();
    }

    private static Appointments appointments(
            int slots, int seats, double booked, double noShow, double early, Distribution late) {
        List<Long> starts = LongStream.range(0, slots)
                .mapToObj(slot -> slot * Ticks.ofSeconds(SLOT))
                .toList();
        return new Appointments(starts, seats, booked, noShow, Ticks.ofSeconds(early), late);
    }

    private static void assertMean(
            Model model, ToDoubleFunction<Tally> over, ToDoubleFunction<Tally> under, double expected) {
        List<Tally> tallies = Replications.run(model, new Plan(11, REPLICATIONS, 2), Progress.NONE)
                .replications();
        double[] o = tallies.stream().mapToDouble(over).toArray();
        double[] u = tallies.stream().mapToDouble(under).toArray();
        double below = IntStream.range(0, u.length).mapToDouble(i -> u[i]).sum();
        double mean = IntStream.range(0, o.length).mapToDouble(i -> o[i]).sum() / below;
        double squares = IntStream.range(0, o.length)
                .mapToDouble(i -> (o[i] - mean * u[i]) * (o[i] - mean * u[i]))
                .sum();
        double error = Math.sqrt(squares / (REPLICATIONS - 1) * REPLICATIONS) / below;
        double distance = Math.abs(mean - expected) / error;
        assertThat(2 * TDistribution.of(REPLICATIONS - 1).survivalProbability(distance))
                .as("%s with standard error %s against %s", mean, error, expected)
                .isGreaterThan(CHANCE);
    }
}
