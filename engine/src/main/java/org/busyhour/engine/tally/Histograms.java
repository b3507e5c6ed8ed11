package org.busyhour.engine.tally;

import java.util.ArrayList;
import java.util.List;
import org.busyhour.engine.model.Model;

/**
 * The waits and handling times of a model, pooled over replications.
 *
 * <p>The wait of all that entered the queue and of the answered is kept per type and row (rows as in {@link Tally}),
 * the wait of the answered per group, handling times per type and per group. The warm-up is left out.
 */
public final class Histograms {
    private final int rows;
    private final List<Histogram> answered;
    private final List<Histogram> unanswered;
    private final List<Histogram> handlingByType;
    private final List<Histogram> answeredByGroup;
    private final List<Histogram> handlingByGroup;

    /**
     * Starts empty histograms.
     *
     * @param model the centre
     */
    public Histograms(Model model) {
        rows = model.timeline().intervals() + 2;
        answered = empty(model.types().size() * rows);
        unanswered = empty(model.types().size() * rows);
        handlingByType = empty(model.types().size());
        answeredByGroup = empty(model.groups().size());
        handlingByGroup = empty(model.groups().size());
    }

    /**
     * Returns the waits of the answered contacts of a type.
     *
     * @param type the place of the type
     * @param row the row of their queue entry
     * @return the histogram
     */
    public Histogram answered(int type, int row) {
        return answered.get(type * rows + row);
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
        return unanswered.get(type * rows + row);
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
     * @return the histogram
     */
    public Histogram handlingByType(int type) {
        return handlingByType.get(type);
    }

    /**
     * Returns the waits of the contacts that a group answered.
     *
     * @param group the place of the group
     * @return the histogram
     */
    public Histogram answeredByGroup(int group) {
        return answeredByGroup.get(group);
    }

    /**
     * Returns the handling times of a group.
     *
     * @param group the place of the group
     * @return the histogram
     */
    public Histogram handlingByGroup(int group) {
        return handlingByGroup.get(group);
    }

    /**
     * Adds other histograms of the same model.
     *
     * @param other the others
     */
    public void plus(Histograms other) {
        addAll(answered, other.answered);
        addAll(unanswered, other.unanswered);
        addAll(handlingByType, other.handlingByType);
        addAll(answeredByGroup, other.answeredByGroup);
        addAll(handlingByGroup, other.handlingByGroup);
    }

    private static void addAll(List<Histogram> to, List<Histogram> from) {
        for (int i = 0; i < to.size(); i++) {
            to.get(i).plus(from.get(i));
        }
    }

    private static List<Histogram> empty(int n) {
        List<Histogram> list = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            list.add(new Histogram());
        }
        return List.copyOf(list);
    }
}
