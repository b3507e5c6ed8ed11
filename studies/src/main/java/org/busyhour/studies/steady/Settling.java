package org.busyhour.studies.steady;

import java.util.List;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Timeline;

/**
 * How a centre that starts empty settles.
 *
 * @param present the mean number of contacts in the centre in each reporting interval, those that wait and those in
 *     hand, over the pilot replications
 * @param leftOut how many intervals pass before it has settled
 * @param pilots how many replications that was found from
 */
public record Settling(List<Double> present, int leftOut, int pilots) {
    /** Copies the list. */
    public Settling {
        present = List.copyOf(present);
    }

    /**
     * Returns the mean number of contacts in the settled centre.
     *
     * @return the mean over the intervals that aren't left out
     */
    public double level() {
        return present.stream().skip(leftOut).mapToDouble(Double::doubleValue).reduce(0, Double::sum)
                / (present.size() - leftOut);
    }

    /**
     * Returns how long it takes.
     *
     * @param timeline the course of the centre
     * @return the instant at which the first interval begins that isn't left out
     */
    public long warmUp(Timeline timeline) {
        return timeline.intervalStarts().get(leftOut);
    }

    /**
     * Returns the same centre with a warm-up.
     *
     * @param model a centre
     * @param warmUp the warm-up in ticks
     * @return the centre, of whose beginning so much is left out
     */
    public static Model after(Model model, long warmUp) {
        Timeline time = model.timeline();
        Timeline warm = new Timeline(
                time.intervalStarts(), time.end(), time.closes(), time.atClose(), warmUp, time.days(), time.openings());
        return model.withTimeline(warm);
    }
}
