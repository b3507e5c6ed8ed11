package org.busyhour.engine.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.SplitMix64;
import org.busyhour.engine.model.BusinessClock;
import org.busyhour.engine.model.Deadline;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Team;
import org.junit.jupiter.api.Test;

class WaitsTest {
    private static final Model MODEL = Scene.lasting(100)
            .intervalsAt(0, 50)
            .with(Calls.at("A"))
            .with(Calls.at("B"))
            .with(Team.of("desk", 2).takes("A", "B"))
            .model();

    /** 3 waits of 7 ticks, one of 1,000 (in the bucket from 1,000 to 1,007), and two who didn't wait. */
    @Test
    void waits_areCountedByPlace() {
        Histograms day = new Histograms(MODEL);
        day.answered(1, 2).add(7);
        day.answered(1, 2).add(1_000);
        day.answered(1, 2).add(7);
        day.answered(1, 2).add(7);
        day.answered(1, 2).completeTo(6);
        day.unanswered(0, 1).add(0);
        day.answeredByGroup(0).add(12);

        Waits waits = day.takeWaits();

        int place = Waits.answered(MODEL, 1, 2);
        assertThat(waits.total(place)).isEqualTo(6);
        assertThat(waits.upTo(place, -1)).isZero();
        assertThat(waits.upTo(place, 0)).isEqualTo(2);
        assertThat(waits.upTo(place, 6)).isEqualTo(2);
        assertThat(waits.upTo(place, 7)).isEqualTo(5);
        assertThat(waits.upTo(place, Integer.MAX_VALUE)).isEqualTo(6);
        assertThat(waits.total(Waits.answered(MODEL, 0, 2))).isZero();
        assertThat(waits.upTo(Waits.unanswered(MODEL, 0, 1), 0)).isEqualTo(1);
        assertThat(waits.upTo(Waits.answeredByGroup(MODEL, 0), 11)).isZero();
        assertThat(waits.upTo(Waits.answeredByGroup(MODEL, 0), 12)).isEqualTo(1);
    }

    /** A and C have a deadline, B has none: lateness is kept of two types, behind the groups. */
    @Test
    void lateness_standsByTypeThatHasADeadline() {
        Deadline soon = new Deadline(1, 1, BusinessClock.ALWAYS, Distribution.ZERO, Optional.empty());
        Model model = Scene.lasting(100)
                .intervalsAt(0, 50)
                .with(Calls.at("A").mailed(soon))
                .with(Calls.at("B"))
                .with(Calls.at("C").mailed(soon))
                .with(Team.of("desk", 2).takes("A", "B", "C"))
                .model();
        Histograms day = new Histograms(model);
        day.late(0, 2).add(3);
        day.late(2, 1).add(5);
        day.late(2, 1).add(6);
        day.answeredByGroup(0).add(7);
        Waits waits = day.takeWaits();
        Waits again = Waits.of(model, waits.bytes());
        Histograms sum = new Histograms(model);
        sum.plus(List.of(waits, again));

        assertThat(again.total(Waits.late(model, 0, 2))).isEqualTo(1);
        assertThat(again.total(Waits.late(model, 0, 1))).isZero();
        assertThat(again.upTo(Waits.late(model, 2, 1), 5)).isEqualTo(1);
        assertThat(again.total(Waits.late(model, 2, 1))).isEqualTo(2);
        assertThat(again.total(Waits.answeredByGroup(model, 0))).isEqualTo(1);
        assertThat(sum.late(2, 1).total()).isEqualTo(4);
        assertThat(Histograms.of(model, sum.numbers()).late(0, 2).total()).isEqualTo(2);
    }

    @Test
    void takenWaits_areForgottenAndHandlingTimesAreNot() {
        Histograms day = new Histograms(MODEL);
        day.answered(0, 1).add(7);
        day.handling(0).add(90);

        assertThat(day.takeWaits().total(Waits.answered(MODEL, 0, 1))).isEqualTo(1);
        assertThat(day.takeWaits().total(Waits.answered(MODEL, 0, 1))).isZero();
        assertThat(day.handling(0).total()).isEqualTo(1);
    }

    /** Short days stand in the notes of a histogram, long ones have been sorted into its buckets: both, in turn. */
    @Test
    void days_addUpToWhatIsCountedAtOnce() {
        UniformRandomProvider random = new SplitMix64(4);
        Histograms day = new Histograms(MODEL);
        Histograms atOnce = new Histograms(MODEL);
        List<Waits> days = new ArrayList<>();
        for (int number = 0; number < 60; number++) {
            int contacts = random.nextInt(number % 3 == 0 ? 2_000 : 100);
            for (int i = 0; i < contacts; i++) {
                long wait = random.nextInt(4) == 0 ? 0 : random.nextLong(1L << (1 + random.nextInt(40)));
                day.answered(1, 1).add(wait);
                atOnce.answered(1, 1).add(wait);
                day.answeredByGroup(0).add(wait);
                atOnce.answeredByGroup(0).add(wait);
            }
            long zeros = random.nextInt(3);
            day.answered(1, 1).completeTo(contacts + zeros);
            atOnce.answered(1, 1).completeTo(contacts + zeros);
            days.add(day.takeWaits());
        }
        Histograms sum = new Histograms(MODEL);
        sum.plus(days);

        assertThat(sum.numbers()).isEqualTo(atOnce.numbers());
        for (int bucket : new int[] {0, 100, 1_000, 3_000}) {
            assertThat(days.stream()
                            .mapToLong(waits -> waits.upTo(Waits.answered(MODEL, 1, 1), bucket))
                            .sum())
                    .isEqualTo(atOnce.answered(1, 1).upTo(bucket));
        }
    }

    @Test
    void greatCounts_areKept() {
        Histograms day = new Histograms(MODEL);
        day.answered(0, 1).completeTo(5L << 31);
        Histograms sum = new Histograms(MODEL);
        Waits waits = day.takeWaits();
        sum.plus(List.of(waits, waits));

        assertThat(waits.upTo(Waits.answered(MODEL, 0, 1), 0)).isEqualTo(5L << 31);
        assertThat(sum.answered(0, 1).count(0)).isEqualTo(10L << 31);
    }

    @Test
    void bytes_makeTheSameWaits() {
        Histograms day = new Histograms(MODEL);
        for (int i = 0; i < 1_000; i++) {
            day.answered(0, 1).add(i * 1_000L);
            day.unanswered(1, 2).add(i);
        }
        Waits waits = day.takeWaits();

        Waits again = Waits.of(MODEL, waits.bytes());

        assertThat(again.bytes()).isEqualTo(waits.bytes());
        assertThat(again.upTo(Waits.unanswered(MODEL, 1, 2), 99)).isEqualTo(100);
        assertThat(again.total(Waits.answered(MODEL, 0, 1))).isEqualTo(1_000);
    }

    @Test
    void bytesOfAnotherCentre_areRefused() {
        byte[] bytes = new Histograms(MODEL).takeWaits().bytes();

        assertThat(bytes).as("a place without contacts is a byte").hasSize(2 * 2 * 4 + 1);
        assertThatIllegalArgumentException().isThrownBy(() -> Waits.of(MODEL, Arrays.copyOf(bytes, bytes.length - 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Waits.of(MODEL, Arrays.copyOf(bytes, bytes.length + 1)));
    }
}
