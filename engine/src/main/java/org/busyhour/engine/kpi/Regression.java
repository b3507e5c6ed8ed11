package org.busyhour.engine.kpi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Control variates by least squares: what they explain of a mean is taken out of it.
 *
 * <p>With z_i what replication i adds to a value (their mean is 0), controls c_i of known expectation 0, their mean c,
 * S the sum of (c_i - c)(c_i - c)', b = S^-1 sum(z_i (c_i - c)) and the residuals e_i = z_i - b'(c_i - c), the value
 * moves by -b'c, and the square of its standard error is (1 / n + c' S^-1 c) sum(e_i^2) / (n - q - 1), with n - q - 1
 * degrees of freedom for q controls (Lavenberg and Welch 1981, doi:10.1287/mnsc.27.3.322). It is exact where values and
 * controls are normal together; else b depends on the c_i, which makes a bias of the order of 1 / n.
 *
 * <p>S is made diagonal by Gram and Schmidt's process, modified; a control that the ones before it already tell, or
 * that doesn't vary, is left out.
 */
final class Regression {
    /** Of its squares what is less than this is rounding. */
    private static final double ROUNDING = 1e-12;

    private final double[] rest;
    private double move;
    private double spread;
    private int used;

    Regression(double[] influences, List<double[]> controls) {
        rest = influences.clone();
        spread = 1.0 / rest.length;
        double squares = dot(rest, rest);
        List<Direction> directions = new ArrayList<>();
        for (double[] control : controls) {
            Direction direction = Direction.of(control);
            directions.forEach(direction::without);
            if (direction.isNew()) {
                directions.add(direction);
                explain(direction);
            }
        }
        if (dot(rest, rest) <= ROUNDING * ROUNDING * squares) {
            Arrays.fill(rest, 0);
        }
    }

    private void explain(Direction by) {
        double slope = dot(rest, by.centred) / dot(by.centred, by.centred);
        for (int i = 0; i < rest.length; i++) {
            rest[i] -= slope * by.centred[i];
        }
        move -= slope * by.mean;
        spread += by.mean * by.mean / dot(by.centred, by.centred);
        used++;
    }

    /** How many controls are used. */
    int used() {
        return used;
    }

    /** By how much the value moves. */
    double move() {
        return move;
    }

    /** The standard error of the moved value. */
    double standardError() {
        return Math.sqrt(dot(rest, rest) / (rest.length - used - 1) * spread);
    }

    /** A control less what the ones before it tell of it: its values about their mean, and that mean. */
    private static final class Direction {
        private final double[] centred;
        private final double given;
        private double mean;

        private Direction(double[] centred, double mean, double given) {
            this.centred = centred;
            this.mean = mean;
            this.given = given;
        }

        static Direction of(double[] control) {
            double sum = 0;
            for (double c : control) {
                sum += c;
            }
            double mean = sum / control.length;
            double[] centred = control.clone();
            for (int i = 0; i < centred.length; i++) {
                centred[i] -= mean;
            }
            return new Direction(centred, mean, dot(control, control));
        }

        void without(Direction other) {
            double slope = dot(centred, other.centred) / dot(other.centred, other.centred);
            for (int i = 0; i < centred.length; i++) {
                centred[i] -= slope * other.centred[i];
            }
            mean -= slope * other.mean;
        }

        boolean isNew() {
            return dot(centred, centred) > ROUNDING * given;
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
