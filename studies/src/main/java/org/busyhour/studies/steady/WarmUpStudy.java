package org.busyhour.studies.steady;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Replications;

/**
 * Finds the warm-up of a centre that starts empty by MSER-5 (see {@link Mser}) on the number of contacts in it.
 *
 * <p>An observation is the mean number over a fifth of a reporting interval, so that the five of a batch make an
 * interval and the warm-up is whole intervals. The series is averaged over the first replications of the plan, as
 * pilots: what chance does to one of them would hide how the centre fills. Sums are whole numbers, so that the result
 * is the same everywhere.
 *
 * @param model a centre without a warm-up, of which nothing changes by the clock
 * @param seed the master seed
 */
public record WarmUpStudy(Model model, long seed) {
    private static final int PILOTS = 10;

    /**
     * Simulates the pilots.
     *
     * @return how it settles; empty if it hasn't by half of its run
     */
    public Optional<Settling> settling() {
        Timeline time = model.timeline();
        long[] area = new long[time.intervals() + 1];
        Plan plan = new Plan(seed, PILOTS, 1);
        for (int pilot = 1; pilot <= PILOTS; pilot++) {
            Replications.listen(model, plan, pilot, new Census(area));
        }
        List<Double> present = new ArrayList<>();
        for (int i = 0; i < time.intervals(); i++) {
            long width = time.intervalEnd(i) - time.intervalStarts().get(i);
            present.add(area[i + 1] / ((double) width * PILOTS));
        }
        OptionalInt leftOut = Mser.truncation(
                present.stream().mapToDouble(Double::doubleValue).toArray());
        return leftOut.isPresent() ? Optional.of(new Settling(present, leftOut.getAsInt(), PILOTS)) : Optional.empty();
    }
}
