package org.busyhour.engine.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StrataPropertyTest {
    private static final int UNITS = 5;
    private static final int GROUPS = 4_000;
    private static final int DAYS = 3;

    /** A chance of 1e-5 on either side, for each check. */
    private static final double Z = 4.26;

    @Test
    void group_hasOneNumberInEachStratumOnEachDay() {
        for (int group = 0; group < 200; group++) {
            double[][] drawn = group(group, UNITS, false);
            for (int day = 0; day < DAYS; day++) {
                assertThat(strata(drawn, day, UNITS)).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
            }
        }
    }

    @Test
    void groupOfPairs_hasOppositesAndOneNumberInEachStratum() {
        for (int group = 0; group < 200; group++) {
            double[][] drawn = group(group, UNITS, true);
            for (int day = 0; day < DAYS; day++) {
                assertThat(strata(drawn, day, 2 * UNITS)).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
                for (int pair = 0; pair < UNITS; pair++) {
                    assertThat(drawn[2 * pair][day] + drawn[2 * pair + 1][day]).isCloseTo(1, within(1e-15));
                }
            }
        }
    }

    /** Within the stratum the number lies where the plain one lies in all. */
    @Test
    void number_isThePlainOneMoved() {
        Strata plain = new Streams(5, 7).busyness("calls");
        Strata strata = new Streams(5, 7).stratified(5, 7, UNITS, false).busyness("calls");
        for (int day = 0; day < DAYS; day++) {
            double moved = strata.next() * UNITS;
            assertThat(moved - Math.floor(moved)).isCloseTo(plain.next(), within(1e-14));
        }
    }

    /**
     * The first replication of a group alone: its stratum is any of all as often as any other , and neither its days
     * nor its types have to do with each other. Of two independent uniform numbers the mean of the product, centred,
     * has a standard error of 1 / (12 sqrt(n)).
     */
    @Test
    void replicationAlone_isAsLikelyAsEver() {
        for (boolean pairs : new boolean[] {false, true}) {
            int size = pairs ? 2 * UNITS : UNITS;
            int[] seen = new int[size];
            double days = 0;
            double types = 0;
            for (int group = 0; group < GROUPS; group++) {
                Streams streams = streams(group * size + 1, UNITS, pairs);
                Strata calls = streams.busyness("calls");
                double first = calls.next();
                seen[(int) (first * size)]++;
                days += (first - 0.5) * (calls.next() - 0.5);
                types += (first - 0.5) * (streams.busyness("mails").next() - 0.5);
            }
            double each = GROUPS / (double) size;
            for (int n : seen) {
                assertThat((double) n).isCloseTo(each, within(Z * Math.sqrt(each)));
            }
            assertThat(days / GROUPS).isCloseTo(0, within(Z / 12 / Math.sqrt(GROUPS)));
            assertThat(types / GROUPS).isCloseTo(0, within(Z / 12 / Math.sqrt(GROUPS)));
        }
    }

    /** Groups are independent: the first of one tells nothing about the first of the next. */
    @Test
    void groups_areIndependent() {
        double sum = 0;
        double before = 0;
        for (int group = 0; group <= GROUPS; group++) {
            double now = group(group, UNITS, false)[0][0] - 0.5;
            sum += group == 0 ? 0 : now * before;
            before = now;
        }
        assertThat(sum / GROUPS).isCloseTo(0, within(Z / 12 / Math.sqrt(GROUPS)));
    }

    @Test
    void numbers_neverReachTheEnds() {
        for (boolean pairs : new boolean[] {false, true}) {
            for (double[] days : group(0, UNITS, pairs)) {
                assertThat(Arrays.stream(days))
                        .allSatisfy(u -> assertThat(u).isGreaterThan(0).isLessThan(1));
            }
        }
    }

    private static int[] strata(double[][] drawn, int day, int size) {
        return Arrays.stream(drawn).mapToInt(days -> (int) (days[day] * size)).toArray();
    }

    /** Returns the numbers of a group's replications, by day. */
    private static double[][] group(int group, int units, boolean pairs) {
        int size = pairs ? 2 * units : units;
        return IntStream.rangeClosed(group * size + 1, (group + 1) * size)
                .mapToObj(number -> {
                    Strata strata = streams(number, units, pairs).busyness("calls");
                    return IntStream.range(0, DAYS)
                            .mapToDouble(day -> strata.next())
                            .toArray();
                })
                .toArray(double[][]::new);
    }

    private static Streams streams(int number, int units, boolean pairs) {
        boolean second = pairs && number % 2 == 0;
        Streams plain = second ? Streams.mirroring(5, number - 1) : new Streams(5, number);
        return plain.stratified(5, number, units, pairs);
    }
}
