package org.busyhour.engine.analytic;

/** The integrals over a density of offered waits that service levels and waits are made of, taken together. */
final class WaitSums implements GaussLegendre.Visitor {
    private final WaitDensity density;
    private final double leaving;
    private double all;
    private double full;
    private double answered;
    private double answeredSeconds;
    private double queueSeconds;

    WaitSums(WaitDensity density, double leaving) {
        this.density = density;
        this.leaving = leaving;
    }

    @Override
    public void visit(double seconds, double weight) {
        double height = weight * density.at(seconds);
        double waiting = height * density.room(seconds);
        double staying = waiting * StrictMath.exp(-leaving * seconds);
        all += waiting;
        full += height * density.full(seconds);
        answered += staying;
        answeredSeconds += staying * seconds;
        queueSeconds += waiting * Exponentials.meanOfShorter(seconds, leaving);
    }

    double all() {
        return all;
    }

    double full() {
        return full;
    }

    /** Returns the sums over {@code total}; nothing where that is 0. */
    WaitMass over(double total) {
        return total == 0
                ? WaitMass.NONE
                : new WaitMass(all / total, answered / total, answeredSeconds / total, queueSeconds / total);
    }
}
