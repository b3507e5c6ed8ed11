package org.busyhour.cli;

/** What the process ends with. */
public enum ExitCode {
    /** All was done, also when a target was missed. */
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
