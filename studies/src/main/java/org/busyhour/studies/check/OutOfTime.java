package org.busyhour.studies.check;

import java.io.Serial;
import java.util.function.BooleanSupplier;
import org.busyhour.engine.replicate.Progress;

/** Ends a run of replications. */
final class OutOfTime extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private OutOfTime() {
        super("out of time", null, false, false);
    }

    /** Whoever hears of progress ends the run by throwing; the last replication of a look is in time in any case. */
    static Progress watching(Progress progress, int look, BooleanSupplier outOfTime) {
        return finished -> {
            if (finished < look && outOfTime.getAsBoolean()) {
                throw new OutOfTime();
            }
            progress.finished(finished);
        };
    }
}
