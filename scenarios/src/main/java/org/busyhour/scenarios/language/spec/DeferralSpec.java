package org.busyhour.scenarios.language.spec;

import java.util.Optional;
import org.busyhour.engine.model.Channel;

/**
 * How customers reach the centre, and until when they are to be answered where that may be later.
 *
 * @param channel how they reach it
 * @param deadline until when; of deferred channels only
 */
public record DeferralSpec(Channel channel, Optional<DeadlineSpec> deadline) {
    /** A call. */
    public static final DeferralSpec VOICE = new DeferralSpec(Channel.VOICE, Optional.empty());
}
