package org.busyhour.engine.analytic;

/**
 * The offered wait of a queue that settles down, integrated from its density.
 *
 * <p>The integrals are taken by the 16-point rule of Gauss and Legendre over panels as long as a few of the density's
 * own scales: the integrands are entire functions, so each panel is exact to rounding, and some twenty panels suffice
 * whatever the number of agents. The range left out holds less than 1e-18 of the whole; shares smaller than that come
 * out as 0.
 */
final class OfferedWait implements WaitLaw {
    private static final double SCALES_PER_PANEL = 4;

    private final QueueRates rates;
    private final WaitDensity density;
    private final double start;
    private final double end;
    private final WaitSums whole;

    OfferedWait(QueueRates rates) {
        this.rates = rates;
        density = new WaitDensity(rates);
        start = density.start();
        end = density.end();
        whole = upTo(end);
    }

    /** Returns the logarithm of the factor by which the weights of {@link #waiting} and {@link #full} are too small. */
    double logHeight() {
        return density.logHeight();
    }

    /**
     * Returns the weight of the states with all agents busy and room to wait, that of all agents busy and nobody
     * waiting being 1.
     */
    double waiting() {
        return rates.serving() * whole.all();
    }

    /** Returns the weight of the state with no room left. */
    double full() {
        return rates.serving() * whole.full();
    }

    @Override
    public WaitMass within(double seconds) {
        return (seconds < end ? upTo(seconds) : whole).over(whole.all());
    }

    private WaitSums upTo(double last) {
        WaitSums sums = new WaitSums(density, rates.leaving());
        double from = start;
        while (from < last) {
            double to = StrictMath.min(last, from + SCALES_PER_PANEL * density.scale(from));
            GaussLegendre.visit(from, to, sums);
            from = to;
        }
        return sums;
    }
}
