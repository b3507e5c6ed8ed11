package org.busyhour.engine.analytic;

/**
 * The density of the offered wait of a contact that finds all agents busy, up to a constant factor.
 *
 * <p>A contact with i others ahead of it waits for i + 1 events, of rates nμ, nμ + θ, ..., nμ + iθ, whose sum has the
 * density c e^(-nμx) (1 - e^(-θx))^i. Weighted by the stationary probabilities of i = 0, 1, ... and added up this is
 *
 * <pre>v(x) = exp(-nμx) · Σ a(x)^i / i!,   a(x) = λ (1 - e^(-θx)) / θ,</pre>
 *
 * with i up to the number of places, exp(a(x) - nμx) where that is unlimited: F. Baccelli, G. Hebuterne, "On queues
 * with impatient customers", 1981; S. Zeltyn, A. Mandelbaum, "Call centers with impatient customers", Queueing Systems
 * 51, 2005, doi:10.1007/s11134-005-3699-8. The last term, i = places, belongs to contacts that are blocked; it is kept
 * here since the density of all states together gives the blocking too.
 *
 * <p>Everything is relative to the density's highest point, so that nothing overflows, and exponents are formed as
 * differences to it, so that nothing large cancels. The logarithm is concave: there is one highest point, and far from
 * it the density is negligible.
 */
final class WaitDensity {
    private static final double NEGLIGIBLE_DROP = 45;
    private static final double DROP_ENOUGH = 60;
    private static final double CURVED_UP_TO = 50;
    private static final int BISECTIONS = 60;

    private final QueueRates rates;
    private final double mode;
    private final double joiningAtMode;
    private final double logRoomAtMode;

    WaitDensity(QueueRates rates) {
        this.rates = rates;
        mode = slope(0) <= 0 ? 0 : rates.limited() ? limitedMode() : unlimitedMode();
        joiningAtMode = joining(mode);
        logRoomAtMode = logRoom(mode);
    }

    /** Returns the logarithm of the density at its highest point over that at 0. */
    double logHeight() {
        return growth(mode, rates.joining()) + logRoomAtMode;
    }

    /** Returns the density over that at its highest point. */
    double at(double seconds) {
        return StrictMath.exp(log(seconds));
    }

    /** Returns which part of the density belongs to contacts that find no place to wait any more. */
    double full(double seconds) {
        return 1 / (1 + oddsOfRoom(seconds));
    }

    /** Returns which part of the density belongs to contacts that still find a place to wait. */
    double room(double seconds) {
        double odds = oddsOfRoom(seconds);
        return odds < 1 ? odds / (1 + odds) : 1 - 1 / (1 + odds);
    }

    /** Returns the first wait worth looking at. */
    double start() {
        return log(0) >= -DROP_ENOUGH ? 0 : edge(0);
    }

    /** Returns the last wait worth looking at. */
    double end() {
        double step = 1 / rates.serving();
        while (log(mode + step) > -NEGLIGIBLE_DROP) {
            step *= 2;
        }
        return edge(mode + step);
    }

    /** Returns the length over which the density and e^(-θx) change by a factor of about e, or bend by as much. */
    double scale(double seconds) {
        double joining = joining(seconds);
        double rate = StrictMath.abs(slope(seconds)) + StrictMath.sqrt(joining * rates.leaving());
        if (rates.leaving() * seconds < CURVED_UP_TO) {
            rate += rates.leaving();
        }
        if (rates.limited()) {
            double states = rates.places() + 1.0;
            rate += joining * StrictMath.sqrt(states) / StrictMath.max(states, arrivals(seconds));
        }
        return 1 / rate;
    }

    /** Returns a point between the highest one and {@code far} from where on the density is negligible. */
    private double edge(double far) {
        double near = mode;
        double outside = far;
        for (int i = 0; i < BISECTIONS && log(outside) < -DROP_ENOUGH; i++) {
            double middle = (near + outside) / 2;
            if (log(middle) < -NEGLIGIBLE_DROP) {
                outside = middle;
            } else {
                near = middle;
            }
        }
        return outside;
    }

    private double log(double seconds) {
        return growth(seconds - mode, joiningAtMode) + logRoom(seconds) - logRoomAtMode;
    }

    /**
     * Returns a(x) - nμx over a span of {@code seconds} from a moment when contacts that will outlast it join at
     * {@code joining}.
     */
    private double growth(double seconds, double joining) {
        double leaving = rates.leaving();
        double straight = (joining - rates.serving()) * seconds;
        return leaving == 0 ? straight : straight - joining / leaving * Exponentials.bend(leaving * seconds);
    }

    private double slope(double seconds) {
        return joining(seconds) * room(seconds) - rates.serving();
    }

    private double joining(double seconds) {
        return rates.joining() * StrictMath.exp(-rates.leaving() * seconds);
    }

    private double arrivals(double seconds) {
        return rates.joining() * Exponentials.meanOfShorter(seconds, rates.leaving());
    }

    private double logRoom(double seconds) {
        return rates.limited() ? PoissonTerms.logAtMost(rates.places(), arrivals(seconds)) : 0;
    }

    private double oddsOfRoom(double seconds) {
        return rates.limited() ? ErlangB.odds(rates.places(), arrivals(seconds)) : Double.POSITIVE_INFINITY;
    }

    private double unlimitedMode() {
        return StrictMath.log1p((rates.joining() - rates.serving()) / rates.serving()) / rates.leaving();
    }

    private double limitedMode() {
        double low = 0;
        double high = 1 / rates.serving();
        while (slope(high) > 0) {
            low = high;
            high *= 2;
        }
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (low + high) / 2;
            if (slope(middle) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
