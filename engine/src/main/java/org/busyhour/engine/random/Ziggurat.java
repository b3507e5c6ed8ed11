package org.busyhour.engine.random;

/**
 * Standard exponential and normal variables by the ziggurat method.
 *
 * <p>Source: Marsaglia and Tsang 2000, doi:10.18637/jss.v005.i08, with 256 layers; the 8 lowest bits of a random long
 * choose the layer and its 53 highest the point, so that the two are independent (Doornik 2005). About 99 % of the
 * draws need one long, one product and one comparison. Ours because samplers that call {@code Math.exp} differ between
 * machines.
 */
final class Ziggurat {
    private static final int LAYERS = 256;
    private static final double UNIT = 0x1p-53;
    private static final double EXP_TAIL = 7.69711747013104972;
    private static final double EXP_AREA = 3.949659822581572e-3;
    private static final double NORMAL_TAIL = 3.6541528853610088;
    private static final double NORMAL_AREA = 0.00492867323399;

    private static final double[] EXP_X = new double[LAYERS + 1];
    private static final double[] EXP_STEP = new double[LAYERS + 1];
    private static final double[] EXP_Y = new double[LAYERS + 1];
    private static final double[] NORMAL_X = new double[LAYERS + 1];
    private static final double[] NORMAL_STEP = new double[LAYERS + 1];
    private static final double[] NORMAL_Y = new double[LAYERS + 1];

    static {
        EXP_X[0] = EXP_AREA / StrictMath.exp(-EXP_TAIL);
        EXP_X[1] = EXP_TAIL;
        NORMAL_X[0] = NORMAL_AREA / StrictMath.exp(-0.5 * NORMAL_TAIL * NORMAL_TAIL);
        NORMAL_X[1] = NORMAL_TAIL;
        for (int i = 2; i < LAYERS; i++) {
            double e = EXP_X[i - 1];
            EXP_X[i] = -StrictMath.log(EXP_AREA / e + StrictMath.exp(-e));
            double n = NORMAL_X[i - 1];
            NORMAL_X[i] = StrictMath.sqrt(-2 * StrictMath.log(NORMAL_AREA / n + StrictMath.exp(-0.5 * n * n)));
        }
        for (int i = 0; i <= LAYERS; i++) {
            EXP_STEP[i] = EXP_X[i] * UNIT;
            NORMAL_STEP[i] = NORMAL_X[i] * UNIT;
            EXP_Y[i] = StrictMath.exp(-EXP_X[i]);
            NORMAL_Y[i] = StrictMath.exp(-0.5 * NORMAL_X[i] * NORMAL_X[i]);
        }
    }

    private Ziggurat() {}

    /** Returns an exponential variable of mean 1. */
    static double exponential(Stream random) {
        long bits = random.next();
        int layer = (int) bits & LAYERS - 1;
        double x = (bits >>> 11) * EXP_STEP[layer];
        return x < EXP_X[layer + 1] ? x : exponentialEdge(random, x, layer);
    }

    /** Returns a normal variable of mean 0 and variance 1. */
    static double normal(Stream random) {
        long bits = random.next();
        int layer = (int) bits & LAYERS - 1;
        double x = (bits >>> 11) * NORMAL_STEP[layer];
        double size = x < NORMAL_X[layer + 1] ? x : normalEdge(random, x, layer);
        return (bits & LAYERS) == 0 ? size : -size;
    }

    private static double exponentialEdge(Stream random, double first, int firstLayer) {
        double x = first;
        int layer = firstLayer;
        while (true) {
            if (layer == 0) {
                return EXP_TAIL - StrictMath.log(random.open());
            }
            if (EXP_Y[layer] + random.open() * (EXP_Y[layer + 1] - EXP_Y[layer]) < Exp.of(-x)) {
                return x;
            }
            long bits = random.next();
            layer = (int) bits & LAYERS - 1;
            x = (bits >>> 11) * EXP_STEP[layer];
            if (x < EXP_X[layer + 1]) {
                return x;
            }
        }
    }

    private static double normalEdge(Stream random, double first, int firstLayer) {
        double x = first;
        int layer = firstLayer;
        while (true) {
            if (layer == 0) {
                return normalTail(random);
            }
            double y = NORMAL_Y[layer] + random.open() * (NORMAL_Y[layer + 1] - NORMAL_Y[layer]);
            if (y < Exp.of(-0.5 * x * x)) {
                return x;
            }
            long bits = random.next();
            layer = (int) bits & LAYERS - 1;
            x = (bits >>> 11) * NORMAL_STEP[layer];
            if (x < NORMAL_X[layer + 1]) {
                return x;
            }
        }
    }

    private static double normalTail(Stream random) {
        double x;
        double y;
        do {
            x = -StrictMath.log(random.open()) / NORMAL_TAIL;
            y = -StrictMath.log(random.open());
        } while (y + y < x * x);
        return NORMAL_TAIL + x;
    }
}
