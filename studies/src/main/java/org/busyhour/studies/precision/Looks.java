package org.busyhour.studies.precision;

/**
 * After how many replications one looks whether they are enough: at the least number, then at half as many again each
 * time, rounded up, and at the greatest number.
 *
 * <p>From 30 on these are 30, 45, 68, 102, 153, 230, 345, 518, 777, 1,000. They depend on nothing else, so that neither
 * threads nor speed can move them. They are few: each look is another chance to stop at an interval that is too narrow
 * by luck, so that many looks bias the coverage downwards; each time at most a third of the replications is more than
 * needed.
 *
 * @param atLeast the first look, at least 2
 * @param atMost the last look
 */
public record Looks(int atLeast, int atMost) {
    /**
     * Returns the first look.
     *
     * @return a number of replications
     */
    public int first() {
        return Math.min(atLeast, atMost);
    }

    /**
     * Returns the look behind another.
     *
     * @param look a look before the last
     * @return a number of replications
     */
    public int next(int look) {
        long more = (3L * look + 1) / 2;
        return (int) Math.min(more, atMost);
    }
}
