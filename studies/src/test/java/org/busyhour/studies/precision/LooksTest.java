package org.busyhour.studies.precision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LooksTest {
    @Test
    void looks_growByHalfRoundedUpToTheGreatest() {
        // 45 x 1.5 = 67.5, 153 x 1.5 = 229.5, 345 x 1.5 = 517.5, 777 x 1.5 = 1165.5.
        assertThat(all(30, 1_000)).containsExactly(30, 45, 68, 102, 153, 230, 345, 518, 777, 1_000);
        assertThat(all(10, 40)).containsExactly(10, 15, 23, 35, 40);
        assertThat(all(2, 12)).containsExactly(2, 3, 5, 8, 12);
    }

    @Test
    void oneLook_isEnoughWhereLeastIsGreatest() {
        assertThat(all(30, 30)).containsExactly(30);
    }

    @Test
    void greatestNumbers_dontOverflow() {
        assertThat(new Looks(2, Integer.MAX_VALUE).next(2_000_000_000)).isEqualTo(Integer.MAX_VALUE);
    }

    private static List<Integer> all(int atLeast, int atMost) {
        Looks looks = new Looks(atLeast, atMost);
        List<Integer> all = new ArrayList<>(List.of(looks.first()));
        while (all.get(all.size() - 1) < atMost) {
            all.add(looks.next(all.get(all.size() - 1)));
        }
        return all;
    }
}
