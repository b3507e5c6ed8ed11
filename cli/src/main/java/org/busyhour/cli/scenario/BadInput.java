package org.busyhour.cli.scenario;

import java.io.Serial;
import java.util.List;

/** Says that a scenario or a data file can't be used, with every problem found. */
public final class BadInput extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    // Nobody sends exceptions elsewhere; a list need not be serializable.
    private final transient List<String> problems;

    /**
     * Makes the refusal.
     *
     * @param problems a line each, with place and hint
     */
    public BadInput(List<String> problems) {
        super(String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns the problems.
     *
     * @return a line each
     */
    public List<String> problems() {
        return problems;
    }
}
