package org.busyhour.cli.erlang;

import org.busyhour.engine.analytic.Demand;
import org.busyhour.engine.analytic.ServiceGoal;

/**
 * What holds for every question of one calculation.
 *
 * @param goal the service level to reach
 * @param patienceSeconds the mean patience, infinite where nobody gives up
 * @param balkShare the share of contacts that give up at once
 * @param lines how many contacts find room, or {@link Demand#UNLIMITED}
 * @param maximumOccupancy the highest occupancy allowed, 1 where there is no limit
 * @param shrinkage the share of paid time that isn't available for contacts
 */
public record Assumptions(
        ServiceGoal goal,
        double patienceSeconds,
        double balkShare,
        int lines,
        double maximumOccupancy,
        double shrinkage) {
    /**
     * Returns the demand of a question.
     *
     * @param question the contacts that arrive
     * @return the same with patience and lines
     */
    Demand demand(Question question) {
        return new Demand(question.contactsPerHour(), question.ahtSeconds(), patienceSeconds, balkShare, lines);
    }

    boolean someGiveUp() {
        return Double.isFinite(patienceSeconds) || balkShare > 0;
    }

    boolean linesAreLimited() {
        return lines != Demand.UNLIMITED;
    }

    /** The name of the formula that these assumptions call for with so many agents. */
    String formula(int agents) {
        if (lines <= agents) {
            return "Erlang B with " + lines + (lines == 1 ? " line" : " lines") + ", nobody waits";
        }
        if (linesAreLimited()) {
            return someGiveUp() ? "Erlang A with " + lines + " lines" : "Erlang C with " + lines + " lines";
        }
        return someGiveUp() ? "Erlang A" : "Erlang C, nobody gives up";
    }
}
