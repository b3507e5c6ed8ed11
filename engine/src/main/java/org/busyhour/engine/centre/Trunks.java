package org.busyhour.engine.centre;

import org.busyhour.engine.model.Model;

/** The lines into the centre; a contact holds one while it waits and talks. */
final class Trunks {
    private final int all;
    /** How many a contact of each type holds: none, if it is deferred or nobody counts them. */
    private final int[] needed;

    private int busy;

    Trunks(Model model) {
        all = model.trunks().orElse(Integer.MAX_VALUE);
        needed = model.types().stream()
                .mapToInt(type -> limited() && !type.deferred() ? 1 : 0)
                .toArray();
    }

    void clear() {
        busy = 0;
    }

    /** Tells whether their number matters at all. */
    boolean limited() {
        return all < Integer.MAX_VALUE;
    }

    /** Tells whether a contact of a type finds no line. */
    boolean allBusy(int type) {
        return busy + needed[type] > all;
    }

    void seize(int type) {
        busy += needed[type];
    }

    void release(int type) {
        busy -= needed[type];
    }
}
