package org.busyhour.engine.centre;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.busyhour.engine.model.Distribution.Exponential;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Means;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.StaffFact;
import org.busyhour.engine.tally.Tally;
import org.busyhour.engine.time.Ticks;

/**
 * Centres that have run long enough to be held against solved chains: exponential work, at most four of each type
 * waiting. A mean must lie in a 99.999 % interval, by Student's t over replications.
 */
final class Steady {
    /** The longest queue of each type. */
    static final int LIMIT = 4;

    /** How many contacts an agent of speed 1 ends in a second. */
    static final double MU = 1 / 40.0;

    private static final int REPLICATIONS = 20;
    private static final double ALARM = 1e-5;
    private static final double WARM_UP = 5_000;
    private static final double COUNTED = 200_000;

    private Steady() {}

    static Calls calls(String name, double perSecond) {
        return Calls.poisson(name, 3600 * perSecond)
                .talk(new Exponential(1 / MU))
                .queueLimit(LIMIT);
    }

    static Scene scene() {
        return Scene.lasting(WARM_UP + COUNTED).stopping().warmUp(WARM_UP);
    }

    /** How many of a type wait, on the average. */
    static ToDoubleFunction<Tally> queue(int type) {
        return t -> Ticks.toSeconds(t.contacts(type, 1, ContactFact.QUEUE_TIME)) / COUNTED;
    }

    /** How many of a group are in conversation, on the average. */
    static ToDoubleFunction<Tally> busy(int group) {
        return t -> Ticks.toSeconds(t.staff(group, 1, StaffFact.TALKING)) / COUNTED;
    }

    static List<Tally> run(Scene scene) {
        return Replications.run(scene.model(), new Plan(7, REPLICATIONS, 2), Progress.NONE)
                .replications();
    }

    static void assertMean(List<Tally> days, ToDoubleFunction<Tally> value, double expected) {
        Means.hold(days, value, expected, ALARM, 0.1);
    }
}
