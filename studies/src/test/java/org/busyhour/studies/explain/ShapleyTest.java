package org.busyhour.studies.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapleyTest {
    /** Players 0 and 1 have a left glove each, player 2 the right one; only a pair is worth something. */
    @Test
    void shares_ofTheGloveGame() {
        IntToLongFunction worth = team -> (team & 4) != 0 && (team & 3) != 0 ? 1 : 0;

        // Of the six orders, player 0 completes the first pair in 2 0 1 only, player 1 in 2 1 0, player 2 in the other
        // four.
        assertThat(share(3, 0, worth)).isEqualTo(1);
        assertThat(share(3, 1, worth)).isEqualTo(1);
        assertThat(share(3, 2, worth)).isEqualTo(4);
        assertThat(new Shapley(3).over()).isEqualTo(6);
    }

    /** All shares together hold v(all) - v(none), and of no other team anything. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8})
    void shares_sumToTheWhole(int players) {
        Shapley shapley = new Shapley(players);
        for (int team = 0; team < shapley.teams(); team++) {
            int at = team;
            long sum = IntStream.range(0, players)
                    .mapToLong(player -> shapley.weight(at, player))
                    .sum();
            long whole = team == shapley.teams() - 1 ? shapley.over() : team == 0 ? -shapley.over() : 0;
            assertThat(sum).isEqualTo(whole);
        }
    }

    @Test
    void tooManyPlayers_areRefused() {
        assertThatThrownBy(() -> new Shapley(13)).hasMessageContaining("13");
        assertThatThrownBy(() -> new Shapley(-1)).hasMessageContaining("-1");
    }

    private static long share(int players, int player, IntToLongFunction worth) {
        Shapley shapley = new Shapley(players);
        return IntStream.range(0, shapley.teams())
                .mapToLong(team -> shapley.weight(team, player) * worth.applyAsLong(team))
                .sum();
    }
}
