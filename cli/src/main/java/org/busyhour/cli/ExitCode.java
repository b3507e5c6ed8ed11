package org.busyhour.cli;

/** What the process ends with, unless a verdict is found: {@code check} ends with 1 or 4 where targets aren't met. */
public enum ExitCode {
    /** All was done. */
    DONE(0),
    /** The command line was wrong. */
    USAGE(2),
    /** A scenario or data file was wrong. */
    BAD_INPUT(3),
    /** A result couldn't be written. */
    UNWRITABLE(5),
    /** A mistake of ours. */
    BUG(70),
    /** The user stopped it. */
    INTERRUPTED(130);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /**
     * Returns the number that the shell sees.
     *
     * @return the exit code
     */
    public int number() {
        return number;
    }
}
