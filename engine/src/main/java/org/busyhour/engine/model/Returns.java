package org.busyhour.engine.model;

import java.util.List;

/**
 * Why customers of a type come again, apart from the allocation limit.
 *
 * @param retry how those who weren't served try again; it counts how often in a row
 * @param after what makes them try again, in any order
 * @param solved the share of conversations that solve the matter
 * @param repeat how those whose matter wasn't solved come again
 */
public record Returns(ComesAgain retry, List<Loss> after, double solved, ComesAgain repeat) {
    /** Nobody comes again. */
    public static final Returns NEVER = new Returns(ComesAgain.NEVER, List.of(), 1, ComesAgain.NEVER);

    /** Why a customer wasn't served. */
    public enum Loss {
        /** The customer gave up, or left at once because of having to wait. */
        ABANDONED,
        /** No line was free, or the queue was full. */
        BLOCKED
    }

    /** Sorts the list, checks the share. */
    public Returns {
        after = after.stream().distinct().sorted().toList();
        Require.share(solved, "solved");
    }

    /**
     * Tells whether a conversation may leave the matter unsolved.
     *
     * @return whether some do
     */
    public boolean mayStayUnsolved() {
        return solved < 1;
    }

    /**
     * Returns how customers try again after a loss.
     *
     * @param loss why they weren't served
     * @return how they do
     */
    public ComesAgain retryAfter(Loss loss) {
        return after.contains(loss) ? retry : ComesAgain.NEVER;
    }
}
