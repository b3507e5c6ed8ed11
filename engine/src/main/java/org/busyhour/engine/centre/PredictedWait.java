package org.busyhour.engine.centre;

import org.busyhour.engine.centre.routing.Takers;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Work;
import org.busyhour.engine.time.Ticks;

/**
 * How long it would take all at work who take them now to serve those of a type who wait and one more, each for the
 * mean handling time.
 */
final class PredictedWait {
    private final Centre centre;
    private final WaitingRoom room;
    private final double[] handlingTicks;
    private final Takers takers;

    PredictedWait(Centre centre, Model model, WaitingRoom room) {
        this.centre = centre;
        this.room = room;
        takers = centre.staff().free().takers();
        int types = model.types().size();
        handlingTicks = new double[types];
        for (int i = 0; i < types; i++) {
            Work work = model.types().get(i).work();
            double seconds = work.talk().meanSeconds()
                    + work.hold().meanSeconds()
                    + work.wrap().meanSeconds();
            handlingTicks[i] = seconds * Ticks.PER_SECOND;
        }
    }

    /** Returns the time in ticks; the longest there is if nobody is at work. */
    long of(int type) {
        int agents = centre.staff().attendance().atWork(takers.of(type).groups());
        double ticks = (room.waitingOfType(type) + 1) * handlingTicks[type] / agents;
        return agents == 0 || ticks >= Ticks.MAX ? Ticks.MAX : (long) ticks;
    }
}
