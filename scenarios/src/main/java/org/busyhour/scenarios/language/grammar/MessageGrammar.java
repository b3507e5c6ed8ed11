package org.busyhour.scenarios.language.grammar;

import java.util.List;
import java.util.Optional;
import org.busyhour.scenarios.language.shape.Fields;
import org.busyhour.scenarios.language.shape.Key;
import org.busyhour.scenarios.language.shape.MapShape;
import org.busyhour.scenarios.language.spec.DistributionSpec;
import org.busyhour.scenarios.language.spec.MessageSpec;
import org.busyhour.scenarios.language.spec.Reference;
import org.busyhour.scenarios.language.value.OfferTime;
import org.busyhour.scenarios.language.value.Share;

/** The key {@code message} of a contact type. */
final class MessageGrammar {
    private static final Key<OfferTime> WHEN = new Key<>(
            "when",
            CallbackGrammar.OFFER,
            "When a contact that has to wait is offered to leave a message.",
            "waited 2m",
            "queue > 8",
            "estimated wait > 3m");
    private static final Key<Share> ACCEPTED =
            new Key<>("accepted", Texts.SHARE, "How many customers leave one.", "40 %");
    private static final Key<DistributionSpec> LENGTH = new Key<>(
            "length",
            DistributionGrammar.DISTRIBUTION,
            "How long that takes; the customer holds a line so long. Default: 0.",
            "{lognormal: {mean: 40s, cv: 0.5}}");
    private static final Key<String> ANSWERED_AS = new Key<>(
            "answered-as",
            Texts.NAME,
            "The contact type as whose contact the message is answered, which is of a deferred channel.",
            "messages");

    /** The key, for the map of a contact type. */
    static final Key<MessageSpec> MESSAGE = new Key<>(
            "message",
            new MapShape<>(
                    "a map with when, accepted and answered-as",
                    List.of(WHEN, ACCEPTED, LENGTH, ANSWERED_AS),
                    MessageGrammar::build),
            "The offer to leave a message instead of waiting.",
            "{when: waited 2m, accepted: 40 %, length: 30s, answered-as: messages}");

    private MessageGrammar() {}

    private static Optional<MessageSpec> build(Fields fields) {
        Optional<OfferTime> when = fields.need(WHEN);
        Optional<Share> accepted = fields.need(ACCEPTED);
        Optional<String> type = fields.need(ANSWERED_AS);
        return when.flatMap(w -> accepted.flatMap(a -> type.map(t ->
                new MessageSpec(w, a, fields.get(LENGTH), new Reference(t, fields.at(ANSWERED_AS)), fields.map()))));
    }
}
