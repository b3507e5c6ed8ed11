package org.busyhour.engine.analytic;

/** The 16-point quadrature rule of Gauss and Legendre; nodes and weights as in Abramowitz and Stegun, table 25.4. */
final class GaussLegendre {
    private static final double[] NODES = {
        0.09501250983763744,
        0.2816035507792589,
        0.45801677765722737,
        0.6178762444026438,
        0.755404408355003,
        0.8656312023878318,
        0.9445750230732326,
        0.9894009349916499
    };
    private static final double[] WEIGHTS = {
        0.1894506104550685,
        0.18260341504492358,
        0.16915651939500254,
        0.14959598881657674,
        0.12462897125553388,
        0.09515851168249279,
        0.062253523938647894,
        0.027152459411754096
    };

    private GaussLegendre() {}

    /** Something to be integrated: it is shown each node with its weight and adds up what it wants. */
    interface Visitor {
        void visit(double at, double weight);
    }

    static void visit(double from, double to, Visitor visitor) {
        double centre = (from + to) / 2;
        double half = (to - from) / 2;
        for (int i = 0; i < NODES.length; i++) {
            visitor.visit(centre - half * NODES[i], half * WEIGHTS[i]);
            visitor.visit(centre + half * NODES[i], half * WEIGHTS[i]);
        }
    }
}
