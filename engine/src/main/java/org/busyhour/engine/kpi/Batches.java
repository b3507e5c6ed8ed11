package org.busyhour.engine.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.busyhour.engine.model.Timeline;

/** Cuts one long replication into batches: pieces of whole reporting intervals behind its warm-up. */
public final class Batches {
    /** With fewer batches Student's t is so wide that the interval says little. */
    public static final int LEAST = 5;

    private Batches() {}

    /**
     * The rows of a batch.
     *
     * @param first its first row
     * @param last its last row
     */
    record Batch(int first, int last) {}

    /**
     * Returns how many intervals there are to make batches of.
     *
     * @param timeline the course of the replication
     * @return the number of reporting intervals that end behind the warm-up
     */
    public static int room(Timeline timeline) {
        return (int) IntStream.range(0, timeline.intervals())
                .filter(i -> !timeline.warmingUp(i))
                .count();
    }

    /** Returns batches whose numbers of intervals differ by one at the most; the time after the end is of the last. */
    static List<Batch> of(Timeline timeline, int number) {
        int room = room(timeline);
        if (number < LEAST || number > room) {
            throw new IllegalArgumentException("batches was " + number + " of " + room + " intervals");
        }
        int first = timeline.intervals() - room + 1;
        List<Batch> batches = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            int from = first + (int) ((long) room * i / number);
            int to = first + (int) ((long) room * (i + 1) / number) - 1;
            batches.add(new Batch(from, i == number - 1 ? timeline.intervals() + 1 : to));
        }
        return batches;
    }
}
