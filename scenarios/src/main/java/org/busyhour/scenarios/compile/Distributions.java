package org.busyhour.scenarios.compile;

import java.time.Duration;
import java.util.List;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.time.Ticks;
import org.busyhour.scenarios.calendar.RunCalendar;
import org.busyhour.scenarios.language.spec.DistributionSpec;
import org.busyhour.scenarios.language.spec.Law;

/** The engine's distributions of the laws that scenarios name. */
final class Distributions {
    private static final TypeSwitch<Law, Distribution> LAWS = TypeSwitch.<Law, Distribution>over(Law.class)
            .on(Law.Constant.class, l -> new Distribution.Constant(seconds(l.value())))
            .on(Law.Exponential.class, l -> new Distribution.Exponential(seconds(l.mean())))
            .on(Law.Lognormal.class, l -> Distribution.Lognormal.of(seconds(l.mean()), l.cv()))
            .on(
                    Law.LognormalMedian.class,
                    l -> new Distribution.Lognormal(StrictMath.log(seconds(l.median())), l.sigma()))
            .on(Law.Gamma.class, l -> Distribution.Gamma.of(seconds(l.mean()), l.cv()))
            .on(Law.GammaShape.class, l -> new Distribution.Gamma(l.shape(), seconds(l.scale())))
            .on(Law.Erlang.class, l -> Distribution.Gamma.erlang(l.k(), seconds(l.mean())))
            .on(Law.Weibull.class, l -> Distribution.Weibull.of(seconds(l.mean()), l.cv()))
            .on(Law.WeibullShape.class, l -> Distribution.Weibull.ofShape(l.shape(), seconds(l.scale())))
            .on(Law.Uniform.class, l -> new Distribution.Uniform(seconds(l.from()), seconds(l.to())))
            .on(
                    Law.Triangular.class,
                    l -> new Distribution.Triangular(seconds(l.from()), seconds(l.mode()), seconds(l.to())))
            .on(Law.Hyperexponential.class, l -> Distribution.Hyperexponential.of(seconds(l.mean()), l.cv()))
            .on(Law.Mixture.class, l -> mixture(l.branches()))
            .on(Law.Beta.class, l -> new Distribution.Beta(l.alpha(), l.beta(), seconds(l.from()), seconds(l.to())))
            .on(
                    Law.Empirical.class,
                    l -> new Distribution.Empirical(
                            l.values().stream().map(Distributions::seconds).toList()))
            .build();

    private Distributions() {}

    /** Returns the distribution, clipped where the scenario says so. */
    static Distribution of(DistributionSpec spec) {
        Distribution law = LAWS.apply(spec.law());
        if (spec.atLeast().isEmpty() && spec.atMost().isEmpty()) {
            return law;
        }
        double atLeast = spec.atLeast().map(Distributions::seconds).orElse(0.0);
        return new Distribution.Clipped(
                law, atLeast, spec.atMost().map(Distributions::seconds).orElse(Double.POSITIVE_INFINITY));
    }

    /** Returns a duration in seconds. */
    static double seconds(Duration duration) {
        return Ticks.toSeconds(RunCalendar.ticks(duration));
    }

    private static Distribution mixture(List<Law.Branch> branches) {
        return new Distribution.Hyperexponential(
                branches.stream().map(b -> b.share().value()).toList(),
                branches.stream().map(b -> seconds(b.mean())).toList());
    }
}
