package org.busyhour.engine.tally;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.busyhour.engine.model.Model;

/**
 * The waits and handling times of a model, commonly pooled over replications.
 *
 * <p>The wait of all that entered the queue and of the answered is kept per type and row (rows as in {@link Tally}),
 * the wait of the answered per group, handling times per type and per group, and by how much deadlines are missed per
 * type that has one and row. The warm-up is left out.
 */
public final class Histograms {
    private final int rows;
    private final Histogram[] answered;
    private final Histogram[] unanswered;
    private final Histogram[] handling;
    private final Histogram[] answeredByGroup;
    private final int[] deadlines;
    private final Histogram[] late;

    /**
     * Starts empty histograms.
     *
     * @param model the centre
     */
    public Histograms(Model model) {
        int types = model.types().size();
        rows = model.timeline().intervals() + 2;
        answered = empty(types * rows);
        unanswered = empty(types * rows);
        handling = empty(types);
        answeredByGroup = empty(model.groups().size());
        deadlines = new int[types + 1];
        for (int type = 0; type < types; type++) {
            boolean due = model.types().get(type).deadline().isPresent();
            deadlines[type + 1] = deadlines[type] + (due ? 1 : 0);
        }
        late = empty(deadlines[types] * rows);
    }

    /**
     * Returns the waits of the answered contacts of a type.
     *
     * @param type the place of the type
     * @param row the row of their queue entry
     * @return the histogram
     */
    public Histogram answered(int type, int row) {
        return answered[type * rows + row];
    }

    /**
     * Returns the waits of the contacts of a type that entered the queue and left without an answer, balked ones with
     * 0.
     *
     * @param type the place of the type
     * @param row the row of their queue entry
     * @return the histogram
     */
    public Histogram unanswered(int type, int row) {
        return unanswered[type * rows + row];
    }

    /**
     * Returns the waits of all contacts of a type that entered the queue, balked ones with 0.
     *
     * @param type the place of the type
     * @param row the row of their queue entry
     * @return a new histogram
     */
    public Histogram queued(int type, int row) {
        Histogram all = new Histogram();
        all.plus(answered(type, row));
        all.plus(unanswered(type, row));
        return all;
    }

    /**
     * Returns the handling times of a type.
     *
     * @param type the place of the type
     * @return a new histogram
     */
    public Histogram handling(int type) {
        return handling[type];
    }

    /**
     * Returns the waits of the contacts that a group answered.
     *
     * @param group the place of the group
     * @return the histogram
     */
    public Histogram answeredByGroup(int group) {
        return answeredByGroup[group];
    }

    /**
     * Returns by how much contacts of a type missed their deadline.
     *
     * @param type the place of a type with a deadline
     * @param row the row of their queue entry
     * @return the histogram
     */
    public Histogram late(int type, int row) {
        return late[deadlines[type] * rows + row];
    }

    /**
     * Adds other histograms of the same model.
     *
     * @param other the others
     */
    public void plus(Histograms other) {
        addAll(answered, other.answered);
        addAll(unanswered, other.unanswered);
        addAll(handling, other.handling);
        addAll(answeredByGroup, other.answeredByGroup);
        addAll(late, other.late);
    }

    /**
     * Returns all counts as numbers.
     *
     * @return what {@link #of} makes equal histograms of
     */
    public long[] numbers() {
        return Stream.of(answered, unanswered, handling, answeredByGroup, late)
                .flatMap(Arrays::stream)
                .map(Histogram::filled)
                .flatMapToLong(buckets -> LongStream.concat(LongStream.of(buckets.length), Arrays.stream(buckets)))
                .toArray();
    }

    /**
     * Makes histograms of numbers.
     *
     * @param model the centre
     * @param numbers what {@link #numbers} gave
     * @return equal histograms
     * @throws IllegalArgumentException if they can't be of that centre
     */
    public static Histograms of(Model model, long[] numbers) {
        Histograms histograms = new Histograms(model);
        int at = 0;
        for (Histogram[] part : List.of(
                histograms.answered,
                histograms.unanswered,
                histograms.handling,
                histograms.answeredByGroup,
                histograms.late)) {
            for (int i = 0; i < part.length; i++) {
                int from = at + 1;
                long room = numbers.length - (long) from;
                if (room < 0 || numbers[at] < 0 || numbers[at] > room) {
                    throw new IllegalArgumentException("numbers were " + numbers.length);
                }
                at = from + (int) numbers[at];
                part[i] = Histogram.of(Arrays.copyOfRange(numbers, from, at));
            }
        }
        if (at < numbers.length) {
            throw new IllegalArgumentException("numbers were " + numbers.length);
        }
        return histograms;
    }

    /**
     * Hands on the waits that were counted since this was last called, and forgets them: handling times stay.
     *
     * @return the waits
     */
    public Waits takeWaits() {
        Waits.Writer writer =
                new Waits.Writer(answered.length + unanswered.length + answeredByGroup.length + late.length);
        for (Histogram[] part : waits()) {
            for (Histogram histogram : part) {
                writer.take(histogram);
            }
        }
        return writer.done();
    }

    /**
     * Adds the waits of replications.
     *
     * @param replications what {@link #takeWaits} gave for the same model
     */
    public void plus(List<Waits> replications) {
        int place = 0;
        for (Histogram[] part : waits()) {
            for (Histogram histogram : part) {
                for (Waits one : replications) {
                    one.addTo(histogram, place);
                }
                place++;
            }
        }
    }

    /** The order is that of the places in {@link Waits}. */
    private List<Histogram[]> waits() {
        return List.of(answered, unanswered, answeredByGroup, late);
    }

    private static void addAll(Histogram[] to, Histogram[] from) {
        for (int i = 0; i < to.length; i++) {
            to[i].plus(from[i]);
        }
    }

    private static Histogram[] empty(int n) {
        Histogram[] histograms = new Histogram[n];
        Arrays.setAll(histograms, i -> new Histogram());
        return histograms;
    }
}
