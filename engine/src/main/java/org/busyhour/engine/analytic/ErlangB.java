package org.busyhour.engine.analytic;

/**
 * The loss system M/M/n/n: whoever finds every line taken is turned away.
 *
 * <p>Erlang's B is computed by the sum 1/B = 1 + n/a + n(n-1)/a² + ... (a the load in erlangs), whose terms are all
 * positive and shrink from the (n-a)-th on, so that neither factorials nor powers appear, nothing cancels, and 100,000
 * lines take a few thousand terms. A blocking below the smallest double is 0. Source: A. K. Erlang 1917; R. B. Cooper,
 * "Introduction to Queueing Theory", 2nd ed. 1981, section 3.3.
 */
public final class ErlangB {
    private static final double NEGLIGIBLE = 1e-17;

    private ErlangB() {}

    /**
     * Returns the share of contacts that find every line taken.
     *
     * @param lines how many lines there are, 0 or more
     * @param load the offered load in erlangs, 0 or more
     * @return the blocking, 1 without lines
     */
    public static double blocking(int lines, double load) {
        check(lines, load);
        return 1 / (1 + odds(lines, load));
    }

    /**
     * Returns the load that one line carries when contacts always try the lines in the same order.
     *
     * @param line which line, the first is 1
     * @param load the load offered to the first line, in erlangs
     * @return the line's occupancy
     */
    public static double carriedBy(int line, double load) {
        Require.that(line >= 1, "line", line);
        return load * (blocking(line - 1, load) - blocking(line, load));
    }

    /**
     * Returns the fewest lines that block at most the given share.
     *
     * @param load the offered load in erlangs
     * @param blocking the largest blocking allowed, above 0
     * @return the number of lines
     */
    public static int linesFor(double load, double blocking) {
        Require.notNegative(load, "load");
        Require.that(blocking > 0, "blocking", blocking);
        int lines = 0;
        for (double reached = 1; reached > blocking; lines++) {
            reached = load * reached / (lines + 1 + load * reached);
        }
        return lines;
    }

    /**
     * Returns the load at which the given share is blocked.
     *
     * @param lines how many lines there are, 1 or more
     * @param blocking the blocking, above 0 and below 1
     * @return the offered load in erlangs
     */
    public static double loadFor(int lines, double blocking) {
        Require.that(lines >= 1, "lines", lines);
        Require.that(blocking > 0 && blocking < 1, "blocking", blocking);
        double high = lines;
        while (blocking(lines, high) < blocking) {
            high *= 2;
        }
        double low = 0;
        for (double middle = high / 2; low < middle && middle < high; middle = (low + high) / 2) {
            if (blocking(lines, middle) < blocking) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /**
     * Returns how much more likely a free line is than none: 1/B - 1, without its cancellation; infinite when B is
     * below the doubles.
     */
    static double odds(int lines, double load) {
        double term = 1;
        double sum = 0;
        for (int free = lines; free > 0; free--) {
            double ratio = free / load;
            term *= ratio;
            sum += term;
            if (term * ratio <= NEGLIGIBLE * sum * (1 - ratio) || sum == Double.POSITIVE_INFINITY) {
                break;
            }
        }
        return sum;
    }

    private static void check(int lines, double load) {
        Require.that(lines >= 0, "lines", lines);
        Require.notNegative(load, "load");
    }
}
