package org.busyhour.scenarios.language.grammar;

import java.util.List;
import java.util.Optional;
import org.busyhour.scenarios.language.shape.Fields;
import org.busyhour.scenarios.language.shape.Key;
import org.busyhour.scenarios.language.shape.MapShape;
import org.busyhour.scenarios.language.shape.TextShape;
import org.busyhour.scenarios.language.spec.CallbackSpec;
import org.busyhour.scenarios.language.spec.DistributionSpec;
import org.busyhour.scenarios.language.value.OfferTime;
import org.busyhour.scenarios.language.value.Share;

/** The key {@code callback} of a contact type. */
final class CallbackGrammar {
    private static final int MOST_TRIES = 15;

    /** When something is offered instead of waiting. */
    static final TextShape<OfferTime> OFFER = TextShape.matching(
            OfferTime.SHAPE, "one of queue > 8, estimated wait > 3m, waited 2m, by rule", OfferTime::parse);

    private static final Key<OfferTime> WHEN = new Key<>(
            "when",
            OFFER,
            "When a contact that has to wait is offered a callback.",
            "estimated wait > 3m",
            "queue > 8",
            "waited 2m",
            "by rule");
    private static final Key<Share> ACCEPTED = new Key<>("accepted", Texts.SHARE, "How many customers accept.", "40 %");
    private static final Key<DistributionSpec> AFTER = new Key<>(
            "after",
            DistributionGrammar.DISTRIBUTION,
            "Not before how long an agent calls, at the head of the queue. Default: the customer keeps the place in the queue.",
            "30m");
    private static final Key<Share> REACHED =
            new Key<>("reached", Texts.SHARE, "How many tries reach the customer. Default: 100 %.", "75 %");
    private static final Key<Long> TRIES =
            new Key<>("tries", Texts.whole(1, MOST_TRIES), "How often an agent tries at most. Default: 1.", "3");
    private static final Key<DistributionSpec> GAP = new Key<>(
            "gap",
            DistributionGrammar.DISTRIBUTION,
            "How long after a try in vain the next one comes; with tries.",
            "15m");
    private static final Key<DistributionSpec> IN_VAIN = new Key<>(
            "in-vain",
            DistributionGrammar.DISTRIBUTION,
            "How long an agent is busy with a try in vain; with reached. Default: 0.",
            "25s");

    /** The key, for the map of a contact type. */
    static final Key<CallbackSpec> CALLBACK = new Key<>(
            "callback",
            new MapShape<>(
                    "a map with when and accepted",
                    List.of(WHEN, ACCEPTED, AFTER, REACHED, TRIES, GAP, IN_VAIN),
                    CallbackGrammar::build),
            "The offer to be called back instead of waiting.",
            "{when: estimated wait > 3m, accepted: 40 %, reached: 75 %, tries: 3, gap: 15m, in-vain: 25s}");

    private CallbackGrammar() {}

    private static Optional<CallbackSpec> build(Fields fields) {
        Share reached = fields.get(REACHED, Share.ALL);
        boolean readable = fields.get(REACHED).isPresent() == fields.written(REACHED);
        long tries = fields.get(TRIES, 1L);
        for (Key<?> key : List.of(TRIES, GAP, IN_VAIN)) {
            if (fields.written(key) && readable && reached.value() == 1) {
                fields.wrong(
                        key,
                        "where every try reaches the customer none is in vain",
                        "say how many do, as reached: 75 %");
            }
        }
        if (fields.written(TRIES) && tries > 1) {
            fields.need(GAP);
        }
        if (fields.written(GAP) && tries == 1 && fields.get(TRIES).isPresent() == fields.written(TRIES)) {
            fields.wrong(GAP, "after a single try there is no next one", "say how many, as tries: 3");
        }
        Optional<OfferTime> when = fields.need(WHEN);
        Optional<Share> accepted = fields.need(ACCEPTED);
        return when.flatMap(w -> accepted.map(a -> new CallbackSpec(
                w, a, fields.get(AFTER), reached, (int) tries, fields.get(GAP), fields.get(IN_VAIN), fields.map())));
    }
}
