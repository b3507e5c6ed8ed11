package org.busyhour.engine.centre;

import org.busyhour.engine.model.Model;

/** The lines into the centre; a contact holds one while it waits and talks. */
final class Trunks {
    private final int all;
    private int busy;

    Trunks(Model model) {
        all = model.trunks().orElse(Integer.MAX_VALUE);
    }

    void clear() {
        busy = 0;
    }

    /** Tells whether their number matters at all. */
    boolean limited() {
        return all < Integer.MAX_VALUE;
    }

    boolean allBusy() {
        return busy >= all;
    }

    void seize() {
        busy++;
    }

    void release() {
        busy--;
    }
}
