package org.busyhour.scenarios.language.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.busyhour.engine.model.Offer.What;
import org.junit.jupiter.api.Test;

class OfferTimeTest {
    @Test
    void phrases_areRead() throws Unreadable {
        assertThat(OfferTime.parse("queue > 8")).isEqualTo(new OfferTime(What.QUEUE, 8, Duration.ZERO));
        assertThat(OfferTime.parse("estimated wait > 3m30s"))
                .isEqualTo(new OfferTime(What.ESTIMATED_WAIT, 0, Duration.ofSeconds(210)));
        assertThat(OfferTime.parse("waited 2m")).isEqualTo(new OfferTime(What.WAITED, 0, Duration.ofMinutes(2)));
    }

    @Test
    void anythingElse_isRefused() {
        assertThatThrownBy(() -> OfferTime.parse("queue > many")).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> OfferTime.parse("waited 0s")).hasMessageContaining("above 0");
        assertThatThrownBy(() -> OfferTime.parse("estimated wait > 3")).hasMessageContaining("unit");
    }
}
