package org.busyhour.engine.centre.arrival;

import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.random.Sampler;
import org.busyhour.engine.random.Stream;

/** Independent gaps of one distribution, the first contact after one gap. */
final class RenewalArrivals implements Arrivals {
    private final Sampler gaps;
    private long at;

    RenewalArrivals(Distribution gap, Stream random) {
        gaps = new Sampler(gap, random);
    }

    @Override
    public long next() {
        at += gaps.next();
        return at;
    }
}
