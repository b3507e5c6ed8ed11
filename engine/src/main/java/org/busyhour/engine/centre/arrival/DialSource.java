package org.busyhour.engine.centre.arrival;

import org.busyhour.engine.model.Dialling;
import org.busyhour.engine.random.Purpose;
import org.busyhour.engine.random.Sampler;
import org.busyhour.engine.random.Streams;

/** How long it takes to call customers of one list, and whether they pick up; drawn at addresses of their cases. */
public final class DialSource {
    private final Dialling dialling;
    private final TrySource tries;
    private final Sampler ring;
    private final Sampler preview;

    /**
     * Starts before the first customer.
     *
     * @param dialling how customers are called
     * @param type the name of the type
     * @param streams the streams of the replication
     */
    public DialSource(Dialling dialling, String type, Streams streams) {
        this.dialling = dialling;
        tries = new TrySource(dialling.tries(), streams.address(Purpose.DIALLING, type));
        ring = new Sampler(dialling.ring(), tries.random());
        preview = new Sampler(dialling.preview(), tries.random());
    }

    /**
     * Returns how customers are called.
     *
     * @return the numbers
     */
    public Dialling dialling() {
        return dialling;
    }

    /**
     * Returns whether customers pick up.
     *
     * @return the source of tries
     */
    public TrySource tries() {
        return tries;
    }

    /**
     * Draws how long it takes to read about a customer and until the customer picks up, or doesn't; by the call of
     * {@link TrySource#reaches} just before.
     *
     * @param reached whether the customer picks up
     * @return ticks
     */
    public long dial(boolean reached) {
        long read = preview.next();
        return read + (reached ? ring.next() : tries.inVain());
    }
}
