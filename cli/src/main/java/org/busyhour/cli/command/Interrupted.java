package org.busyhour.cli.command;

import java.io.Serial;

/** Says that the user stopped a command before it was done. */
public final class Interrupted extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Makes the notice. */
    public Interrupted() {
        super("interrupted; nothing was written");
    }
}
