package org.busyhour.studies.rules;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A rule that was in force for a while.
 *
 * @param replication in which replication, from 1
 * @param rule the place of the rule among those of the model
 * @param from when it came into force
 * @param to when it ended
 * @param threshold the place of the threshold that made it hold; -1 if only the hour did
 * @param value what was measured for that: a number, a time in ticks, or a share
 * @param asked how many people were asked to come
 * @param coming how many of them said that they would
 * @param calledTicks for how long those who came were there until they might go, all together
 * @param cost what these hours cost; empty where a group has no cost
 * @param forgone what it took from breaks, meetings and training
 * @param gain what it gained; empty behind the first {@value RuleStudy#MOST_TWINS} of the replication that do more than
 *     to raise an alert
 */
public record Firing(
        int replication,
        int rule,
        long from,
        long to,
        int threshold,
        double value,
        int asked,
        int coming,
        long calledTicks,
        OptionalDouble cost,
        Forgone forgone,
        Optional<Gain> gain) {

    /**
     * What customers have of one firing: the difference to the same replication, up to the firing the same, in which
     * the rule is in force this one time but does nothing. There it may be in force for longer, and what would have
     * been later firings belongs to it; other firings act in both.
     *
     * @param late how many fewer aren't answered within the threshold of their type's service level; of deferred work
     *     how much less misses its deadline
     * @param lost how many fewer give up, are turned away, or are never reached
     * @param waitTicks by how much less those on the line wait, all together
     */
    public record Gain(long late, long lost, long waitTicks) {
        /** Nothing at all. */
        public static final Gain NOTHING = new Gain(0, 0, 0);
    }

    /**
     * What agents give up because of a rule.
     *
     * @param breaksMoved how many breaks begin later
     * @param breakTicks by how much breaks are shorter, all together
     * @param meetingTicks for how long agents would have been in meetings
     * @param trainingTicks for how long they would have been in training
     */
    public record Forgone(int breaksMoved, long breakTicks, long meetingTicks, long trainingTicks) {
        /** Nothing at all. */
        public static final Forgone NOTHING = new Forgone(0, 0, 0, 0);
    }
}
