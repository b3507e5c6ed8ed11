package org.busyhour.engine.analytic;

/**
 * The law of waits that never end by themselves: nobody is there, or the queue grows for ever.
 *
 * @param losesPatiencePerSecond how fast contacts give up; where they never do they count as answered after an endless
 *     wait
 */
record EndlessWait(double losesPatiencePerSecond) implements WaitLaw {
    @Override
    public WaitMass within(double seconds) {
        if (seconds < Double.POSITIVE_INFINITY) {
            return WaitMass.NONE;
        }
        return losesPatiencePerSecond == 0
                ? new WaitMass(1, 1, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY)
                : new WaitMass(1, 0, 0, 1 / losesPatiencePerSecond);
    }
}
