package org.busyhour.scenarios.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.busyhour.engine.model.Distribution;
import org.busyhour.scenarios.language.spec.DistributionSpec;
import org.busyhour.scenarios.language.spec.Law;
import org.busyhour.scenarios.language.value.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DistributionsTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration TWO_MINUTES = Duration.ofMinutes(2);
    private static final Duration THREE_MINUTES = Duration.ofMinutes(3);

    private static Distribution compiled(Law law) {
        return Distributions.of(DistributionSpec.of(law, Specs.NODE));
    }

    private static Share half() {
        return new Share(new BigDecimal("0.5"));
    }

    /** Laws whose mean is two minutes, one of each kind. */
    static List<Law> laws() {
        return List.of(
                new Law.Constant(TWO_MINUTES),
                new Law.Exponential(TWO_MINUTES),
                new Law.Lognormal(TWO_MINUTES, 0.8),
                // The mean is median exp(sigma^2 / 2); with sigma^2 = 2 ln 2 that is twice the median.
                new Law.LognormalMedian(MINUTE, StrictMath.sqrt(2 * StrictMath.log(2))),
                new Law.Gamma(TWO_MINUTES, 0.5),
                new Law.GammaShape(4, Duration.ofSeconds(30)),
                new Law.Erlang(3, TWO_MINUTES),
                new Law.Weibull(TWO_MINUTES, 0.7),
                new Law.WeibullShape(1, TWO_MINUTES),
                new Law.Uniform(MINUTE, THREE_MINUTES),
                new Law.Triangular(MINUTE, TWO_MINUTES, THREE_MINUTES),
                new Law.Hyperexponential(TWO_MINUTES, 1.5),
                new Law.Mixture(List.of(new Law.Branch(half(), MINUTE), new Law.Branch(half(), THREE_MINUTES))),
                new Law.Beta(2, 2, MINUTE, THREE_MINUTES),
                new Law.Empirical(List.of(MINUTE, THREE_MINUTES)));
    }

    @Test
    void laws_areAllThere() {
        assertThat(laws().stream().map(law -> law.getClass().getSimpleName()))
                .hasSameElementsAs(Stream.of(Law.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("laws")
    void law_keepsItsMeanInSeconds(Law law) {
        assertThat(compiled(law).meanSeconds()).isCloseTo(120, within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void stretched_multipliesTheMean(Law law) {
        assertThat(Stretched.by(compiled(law), 1.5).meanSeconds()).isCloseTo(180, within(1e-9));
        assertThat(Stretched.by(compiled(law), 1)).isEqualTo(compiled(law));
    }

    @Test
    void lognormal_hasTheCvThatWasAskedFor() {
        var lognormal = (Distribution.Lognormal) compiled(new Law.Lognormal(TWO_MINUTES, 0.8));

        // cv^2 = exp(sigma^2) - 1.
        assertThat(StrictMath.expm1(lognormal.sigma() * lognormal.sigma())).isCloseTo(0.64, within(1e-12));
    }

    @Test
    void clipping_isKeptAside() {
        var both = new DistributionSpec(
                new Law.Exponential(TWO_MINUTES), Optional.of(MINUTE), Optional.of(THREE_MINUTES), Specs.NODE);
        var below = new DistributionSpec(
                new Law.Exponential(TWO_MINUTES), Optional.of(MINUTE), Optional.empty(), Specs.NODE);
        var exponential = new Distribution.Exponential(120);

        assertThat(Distributions.of(both)).isEqualTo(new Distribution.Clipped(exponential, 60, 180));
        assertThat(Distributions.of(below))
                .isEqualTo(new Distribution.Clipped(exponential, 60, Double.POSITIVE_INFINITY));
        assertThat(Stretched.by(Distributions.of(both), 0.5))
                .isEqualTo(new Distribution.Clipped(new Distribution.Exponential(60), 30, 90));
    }

    @Test
    void typeSwitch_refusesToBeIncomplete() {
        assertThatThrownBy(() -> TypeSwitch.<Law, String>over(Law.class)
                        .on(Law.Constant.class, l -> "")
                        .build())
                .hasMessageContaining("no case for");
    }
}
