package org.busyhour.studies.compare;

import java.util.OptionalDouble;
import org.busyhour.engine.kpi.Unit;

/** A difference that is too small to matter. */
public sealed interface Margin {
    /**
     * Returns the margin of a KPI.
     *
     * @param unit the KPI's unit
     * @param base the base's value
     * @return the margin in that unit, or empty if this says nothing about such KPIs
     */
    OptionalDouble of(Unit unit, double base);

    /**
     * Returns by how much the margin grows with the base's value.
     *
     * @return a share of the base's value; 0 if the margin doesn't depend on it
     */
    double growth();

    /**
     * Returns the margin as it was written.
     *
     * @return for instance {@code 1pp}
     */
    String text();

    /**
     * So much of one unit.
     *
     * @param unit the unit of the KPIs that it is about
     * @param amount how much, not negative
     * @param text as it was written
     */
    record Absolute(Unit unit, double amount, String text) implements Margin {
        /** Checks the sign. */
        public Absolute {
            if (!(amount >= 0)) {
                throw new IllegalArgumentException("amount was " + amount);
            }
        }

        @Override
        public OptionalDouble of(Unit other, double base) {
            return other == unit ? OptionalDouble.of(amount) : OptionalDouble.empty();
        }

        @Override
        public double growth() {
            return 0;
        }
    }

    /**
     * A share of the base's value, whatever its unit.
     *
     * @param share the share, not negative
     * @param text as it was written
     */
    record Relative(double share, String text) implements Margin {
        /** Checks the sign. */
        public Relative {
            if (!(share >= 0)) {
                throw new IllegalArgumentException("share was " + share);
            }
        }

        @Override
        public OptionalDouble of(Unit unit, double base) {
            return OptionalDouble.of(share * Math.abs(base));
        }

        @Override
        public double growth() {
            return share;
        }
    }
}
