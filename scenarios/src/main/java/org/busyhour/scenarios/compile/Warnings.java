package org.busyhour.scenarios.compile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.busyhour.scenarios.language.source.Problem;
import org.busyhour.scenarios.language.yaml.Node;

/**
 * Warnings about one part of a scenario.
 *
 * @param node the part
 * @param course takes them
 */
record Warnings(Node node, Course course) {

    /** Returns the warnings about a part. */
    static Warnings at(Node node, Course course) {
        return new Warnings(node, course);
    }

    /** Warns without a hint. */
    void say(String message) {
        say(message, "");
    }

    /** Warns. */
    void say(String message, String hint) {
        course.warnings().add(Problem.warning(node.place(), node.path(), message, hint));
    }

    /** Returns a number with at most two decimals, for a message. */
    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
