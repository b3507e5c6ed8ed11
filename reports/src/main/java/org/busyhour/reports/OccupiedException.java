package org.busyhour.reports;

import java.io.IOException;
import java.io.Serial;

/** Something stands where a report should go, and isn't ours to replace. */
public final class OccupiedException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    OccupiedException(String message) {
        super(message);
    }
}
