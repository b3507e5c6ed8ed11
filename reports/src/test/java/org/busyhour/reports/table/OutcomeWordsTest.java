package org.busyhour.reports.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.busyhour.engine.observe.Outcome;
import org.busyhour.engine.time.Ticks;
import org.busyhour.studies.why.ContactStory;
import org.busyhour.studies.why.Moment;
import org.junit.jupiter.api.Test;

class OutcomeWordsTest {
    private static final long MINUTE = Ticks.PER_MINUTE;

    @Test
    void outcomesThatAreNoWait_haveASentenceOfTheirOwn() {
        assertThat(words(Outcome.DROPPED, 0)).isEqualTo("was dropped: the customer picked up, and nobody was free");
        assertThat(words(Outcome.MESSAGE, MINUTE)).isEqualTo("left a message after a wait of 1m");
        assertThat(words(Outcome.CALLED_BACK, 0)).isEqualTo("accepted to be called back at once");
        assertThat(words(Outcome.ABANDONED, MINUTE)).isEqualTo("was abandoned after a wait of 1m");
        assertThat(words(Outcome.STILL_OPEN, MINUTE)).isEqualTo("was still waiting at the end, after 1m");
    }

    @Test
    void unreached_namesTheCallsAndTheTimeFromTheFirstMoment() {
        assertThat(words(Outcome.UNREACHED, 0, call(1))).isEqualTo("was never reached, in 1 call over 1m");
        assertThat(words(Outcome.UNREACHED, 0, call(1), call(121)))
                .isEqualTo("was never reached, in 2 calls over 2h1m");
    }

    private static Moment call(long minute) {
        return new Moment.Dialled(minute * MINUTE, OptionalInt.empty(), false);
    }

    private static String words(Outcome outcome, long waited, Moment... moments) {
        List<Moment> all = new ArrayList<>(List.of(new Moment.Arrives(0)));
        all.addAll(List.of(moments));
        return OutcomeWords.of(new ContactStory(1, 0, 5, 1, OptionalLong.empty(), outcome, waited, all));
    }
}
