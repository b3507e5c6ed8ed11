package org.busyhour.scenarios.language.spec;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import org.busyhour.scenarios.language.value.Rate;
import org.busyhour.scenarios.language.value.Share;
import org.busyhour.scenarios.language.yaml.Node;

/**
 * How fast and how well the agents of a group work beside their skills.
 *
 * @param spread the coefficient of variation of their own speeds
 * @param newHires who is new
 * @param fatigue when they tire
 * @param motivation what moves them to do better
 * @param trained what a training is good for
 */
public record PerformanceSpec(
        Share spread,
        Optional<NewHires> newHires,
        Optional<Fatigue> fatigue,
        Optional<Motivation> motivation,
        Optional<Trained> trained) {

    /** Nothing is said. */
    public static final PerformanceSpec NONE =
            new PerformanceSpec(Share.NONE, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Tells whether conversations may solve matters less often because of it. */
    public boolean mayFail() {
        return newHires.filter(hires -> hires.start().solved().below()).isPresent()
                || fatigue.filter(tired -> tired.solved().below()).isPresent()
                || motivation.filter(more -> more.effect().solved().below()).isPresent()
                || trained.filter(more -> more.effect().solved().below()).isPresent();
    }

    /**
     * Factors on time and quality.
     *
     * @param speed talk, hold and wrap are divided by it
     * @param solved the chance to solve the matter is multiplied by it
     */
    public record Factors(Share speed, Share solved) {}

    /**
     * Agents who are new.
     *
     * @param share the share of the group
     * @param start how fast and how well they work when they are hired
     * @param half how long it takes until half of what is missing is learnt
     * @param hired when they were hired, if it isn't when the run begins
     * @param at where it was written
     */
    public record NewHires(
            Share share, Factors start, Optional<Duration> half, Optional<LocalDateTime> hired, Node at) {}

    /**
     * Agents who tire.
     *
     * @param above the share of time in which they must have been busy
     * @param over the time that is looked back upon
     * @param slower by how much work takes longer then
     * @param solved the chance to solve the matter is multiplied by it
     */
    public record Fatigue(Share above, Duration over, Share slower, Share solved) {}

    /**
     * What moves agents to do better.
     *
     * @param effect how much better
     * @param cost what it costs for a paid hour of an agent
     * @param at where it was written
     */
    public record Motivation(Factors effect, Optional<Rate> cost, Node at) {}

    /**
     * What a training is good for.
     *
     * @param effect how much better its people work
     * @param after how long after its end that begins
     * @param at where it was written
     */
    public record Trained(Factors effect, Duration after, Node at) {}
}
