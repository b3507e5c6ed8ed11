package org.busyhour.engine.centre.arrival;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.busyhour.engine.model.Busyness;
import org.busyhour.engine.random.MeanOneGamma;
import org.busyhour.engine.random.NormalScore;
import org.busyhour.engine.random.Strata;
import org.busyhour.engine.random.Streams;

/**
 * How busy the days of one replication are, and their parts: a Gaussian copula over gamma factors. The normal scores of
 * the parts of a day are an autoregressive chain, so that parts are the less alike the further they lie apart; days are
 * independent.
 */
final class Factors {
    /** No type may be called so. */
    private static final String CENTRE = "centre";

    private final Busyness busyness;
    private final MeanOneGamma gamma;
    private final Strata own;
    private final Strata centre;

    private Factors(Busyness busyness, Streams streams, String name) {
        this.busyness = busyness;
        gamma = new MeanOneGamma(1 / (busyness.cv() * busyness.cv()));
        own = streams.busyness(name);
        centre = streams.busyness(CENTRE);
    }

    /** Draws the factors of a type, in the order of {@link Busyness#starts}. */
    static double[] of(Busyness busyness, Streams streams, String name) {
        Factors factors = new Factors(busyness, streams, name);
        return busyness.parts().isEmpty() ? factors.ofDays() : factors.ofParts();
    }

    private double[] ofDays() {
        double[] factors = new double[busyness.days().size()];
        for (int day = 0; day < factors.length; day++) {
            factors[day] = busyness.common() == 0 ? alone() : quantile(score());
        }
        return factors;
    }

    private double alone() {
        double lower = own.next();
        return gamma.quantile(lower, 1 - lower);
    }

    private double[] ofParts() {
        List<Long> starts = busyness.starts();
        Set<Long> days = new TreeSet<>(busyness.days());
        double[] factors = new double[starts.size()];
        double score = 0;
        for (int part = 0; part < factors.length; part++) {
            double fresh = score();
            double alike = days.contains(starts.get(part)) ? 0 : busyness.alike();
            score = alike * score + StrictMath.sqrt(1 - alike * alike) * fresh;
            factors[part] = quantile(score);
        }
        return factors;
    }

    /** The mixture of two independent normal scores is one, and its probability is uniform. */
    private double score() {
        double lower = own.next();
        if (busyness.common() == 0) {
            return NormalScore.of(lower);
        }
        return StrictMath.sqrt(busyness.common()) * NormalScore.of(centre.next())
                + StrictMath.sqrt(1 - busyness.common()) * NormalScore.of(lower);
    }

    private double quantile(double score) {
        return gamma.quantile(NormalScore.less(score), NormalScore.less(-score));
    }
}
