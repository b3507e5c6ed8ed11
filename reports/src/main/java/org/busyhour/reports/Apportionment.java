package org.busyhour.reports;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rounds parts so that they sum to their rounded whole, by largest remainders (Hamilton's method): all are rounded
 * down, and what the whole has more goes to those that lost most, one unit of the last digit each. So no part is off by
 * a unit or more.
 */
public final class Apportionment {
    private Apportionment() {}

    /**
     * Rounds parts.
     *
     * @param parts the parts, each times {@code over}
     * @param over what they are to be divided by, above 0
     * @param decimals how many decimals they keep
     * @return the rounded parts in their order; they sum to the whole, rounded half even
     */
    public static List<BigDecimal> rounded(List<BigDecimal> parts, BigDecimal over, int decimals) {
        List<BigInteger> floors = new ArrayList<>();
        List<BigDecimal> remainders = new ArrayList<>();
        for (BigDecimal part : parts) {
            BigDecimal units = part.movePointRight(decimals);
            BigInteger floor = floor(units, over);
            floors.add(floor);
            remainders.add(units.subtract(new BigDecimal(floor).multiply(over)));
        }
        BigInteger missing = missing(parts, over, decimals, floors);
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.<Integer, BigDecimal>comparing(remainders::get)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(missing.longValueExact())
                .forEach(i -> floors.set(i, floors.get(i).add(BigInteger.ONE)));
        return floors.stream().map(units -> new BigDecimal(units, decimals)).toList();
    }

    private static BigInteger missing(List<BigDecimal> parts, BigDecimal over, int decimals, List<BigInteger> floors) {
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal whole = sum.divide(over, decimals, RoundingMode.HALF_EVEN);
        BigInteger units = whole.movePointRight(decimals).toBigIntegerExact();
        return units.subtract(floors.stream().reduce(BigInteger.ZERO, BigInteger::add));
    }

    private static BigInteger floor(BigDecimal units, BigDecimal over) {
        return units.divide(over, 0, RoundingMode.FLOOR).toBigIntegerExact();
    }
}
