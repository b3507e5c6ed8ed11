package org.busyhour.scenarios.compile;

import java.util.OptionalLong;
import org.busyhour.engine.model.Factors;
import org.busyhour.engine.model.Fatigue;
import org.busyhour.engine.model.NewHires;
import org.busyhour.engine.model.Performance;
import org.busyhour.engine.model.Trained;
import org.busyhour.scenarios.calendar.RunCalendar;
import org.busyhour.scenarios.language.spec.PerformanceSpec;

/** How fast and how well agents work, in the engine's words. */
final class Performances {
    private Performances() {}

    /** Returns what a group says. */
    static Performance of(PerformanceSpec spec, RunCalendar calendar) {
        return new Performance(
                spec.motivation().map(m -> factors(m.effect())).orElse(Factors.NONE),
                spec.spread().value(),
                spec.newHires().map(hires -> newHires(hires, calendar)),
                spec.fatigue().map(Performances::fatigue),
                spec.trained()
                        .map(t -> new Trained(factors(t.effect()), RunCalendar.ticks(t.after())))
                        .orElse(Trained.NOTHING));
    }

    private static Factors factors(PerformanceSpec.Factors spec) {
        return new Factors(spec.speed().value(), spec.solved().value());
    }

    private static NewHires newHires(PerformanceSpec.NewHires spec, RunCalendar calendar) {
        OptionalLong half = spec.half().stream().mapToLong(RunCalendar::ticks).findFirst();
        long hired = spec.hired().map(calendar::ticks).orElse(0L);
        return new NewHires(spec.share().value(), factors(spec.start()), half, hired);
    }

    private static Fatigue fatigue(PerformanceSpec.Fatigue spec) {
        Factors tired =
                new Factors(1 / (1 + spec.slower().value()), spec.solved().value());
        return new Fatigue(spec.above().value(), RunCalendar.ticks(spec.over()), tired);
    }
}
