package org.busyhour.engine.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.busyhour.engine.model.BusinessClock.Window;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

/** A clock that runs from 10 to 20 and from 30 to 50. */
class BusinessClockTest {
    private static final BusinessClock.Hands CLOCK =
            new BusinessClock(List.of(new Window(10, 20), new Window(30, 50))).hands();

    @Test
    void add_countsOnlyOpenTime() {
        assertThat(CLOCK.add(12, 5)).isEqualTo(17);
        assertThat(CLOCK.add(12, 10)).isEqualTo(32);
        assertThat(CLOCK.add(25, 3)).isEqualTo(33);
        assertThat(CLOCK.add(0, 3)).isEqualTo(13);
        assertThat(CLOCK.add(25, 0)).isEqualTo(25);
    }

    @Test
    void add_reachesTheEndOfAWindow_notTheBeginningOfTheNext() {
        assertThat(CLOCK.add(12, 8)).isEqualTo(20);
        assertThat(CLOCK.add(15, 25)).isEqualTo(50);
    }

    @Test
    void add_behindTheLastWindow_isNever() {
        assertThat(CLOCK.add(15, 26)).isEqualTo(Ticks.NEVER);
        assertThat(CLOCK.add(60, 1)).isEqualTo(Ticks.NEVER);
    }

    @Test
    void between_isTheOpenTime() {
        assertThat(CLOCK.between(12, 32)).isEqualTo(10);
        assertThat(CLOCK.between(20, 30)).isZero();
        assertThat(CLOCK.between(0, 100)).isEqualTo(30);
    }

    @Test
    void always_neverStandsStill() {
        BusinessClock.Hands always = BusinessClock.ALWAYS.hands();

        assertThat(always.add(7, 5)).isEqualTo(12);
        assertThat(always.add(7, Ticks.NEVER)).isEqualTo(Ticks.NEVER);
        assertThat(always.between(7, 12)).isEqualTo(5);
    }

    @Test
    void windowsThatTouch_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BusinessClock(List.of(new Window(1, 2), new Window(2, 3))));
    }
}
