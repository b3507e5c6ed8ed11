package org.busyhour.studies.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.VarianceReduction;
import org.junit.jupiter.api.Test;

class CanonicalTest {
    /** Pairs that a careless writing would confuse. */
    @Test
    void unequalValues_haveUnequalDigests() {
        List<List<?>> values = List.of(
                List.of(),
                List.of(List.of()),
                List.of("a", "b"),
                List.of("ab"),
                List.of("a,b"),
                List.of(List.of("a"), "b"),
                List.of(1L, 2L),
                List.of(12L),
                List.of(1.0),
                List.of(0.0),
                List.of(-0.0),
                List.of("1"),
                List.of(true),
                List.of(false),
                List.of(Optional.empty()),
                List.of(Optional.of(1L)),
                List.of(OptionalInt.of(2)),
                List.of(OptionalLong.of(3)),
                List.of(OptionalDouble.of(2)),
                List.of(Routing.AgentOrder.RANDOM),
                List.of(Routing.ContactOrder.LAST_COME),
                List.of(new Distribution.Uniform(1, 2)),
                List.of(new Distribution.Gamma(1, 2)),
                List.of(new Plan(1, 2, 1)),
                List.of(new Plan(2, 1, 1)),
                List.of(new Plan(1, 2, 1, List.of(VarianceReduction.CONTROL_VARIATES))));

        Stream<String> digests = values.stream().map(CanonicalTest::digest);

        assertThat(digests).doesNotHaveDuplicates();
    }

    @Test
    void equalValues_haveEqualDigests() {
        assertThat(digest(List.of(new Distribution.Uniform(1, 2), Optional.of("x"), new Plan(1, 2, 1))))
                .isEqualTo(digest(List.of(new Distribution.Uniform(1, 2), Optional.of("x"), new Plan(1, 2, 1))));
    }

    @Test
    void threads_dontCount() {
        assertThat(digest(List.of(new Plan(1, 2, 1)))).isEqualTo(digest(List.of(new Plan(1, 2, 8))));
    }

    @Test
    void unknownValues_areRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> digest(List.of(new StringBuilder())));
    }

    private static String digest(List<?> values) {
        return HexFormat.of().formatHex(Canonical.digest(Sha256.start(), values));
    }
}
