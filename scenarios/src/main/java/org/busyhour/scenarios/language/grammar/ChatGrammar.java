package org.busyhour.scenarios.language.grammar;

import java.util.List;
import java.util.Optional;
import org.busyhour.scenarios.language.shape.ByKind;
import org.busyhour.scenarios.language.shape.Fields;
import org.busyhour.scenarios.language.shape.Key;
import org.busyhour.scenarios.language.shape.MapShape;
import org.busyhour.scenarios.language.shape.Mapped;
import org.busyhour.scenarios.language.shape.Shape;
import org.busyhour.scenarios.language.spec.ChatSpec;
import org.busyhour.scenarios.language.spec.DistributionSpec;
import org.busyhour.scenarios.language.value.Share;

/** The key {@code chat} of a contact type. */
final class ChatGrammar {
    private static final int MOST_REPLIES = 1000;

    /** How many replies a chat takes. */
    private record Replies(double mean, boolean geometric) {}

    private static final Key<Double> GEOMETRIC = new Key<>(
            "geometric",
            Texts.positive(1, MOST_REPLIES),
            "The mean of a number that is geometric, from 1 on: each reply is the last with the same chance.",
            "6");
    private static final Shape<Replies> NUMBER = ByKind.textOrMap(
            new Mapped<>(Texts.whole(1, MOST_REPLIES), (number, node) -> new Replies(number, false)),
            new MapShape<>(
                    "a map with geometric",
                    List.of(GEOMETRIC),
                    fields -> fields.need(GEOMETRIC).map(mean -> new Replies(mean, true))));
    private static final Key<Replies> REPLIES =
            new Key<>("replies", NUMBER, "How many replies a chat takes.", "6", "{geometric: 6}");
    private static final Key<DistributionSpec> THINK = new Key<>(
            "think",
            DistributionGrammar.DISTRIBUTION,
            "How long the customer takes between a reply and the next message.",
            "{exponential: 40s}");
    private static final Key<Share> SLOWER = new Key<>(
            "slower",
            Texts.FACTOR,
            "By how much a reply takes longer for each other chat that the agent has open. Default: 0 %.",
            "10 %");

    /** The shape of the whole. */
    static final Shape<ChatSpec> CHAT =
            new MapShape<>("a map with replies and think", List.of(REPLIES, THINK, SLOWER), ChatGrammar::chat);

    private ChatGrammar() {}

    private static Optional<ChatSpec> chat(Fields fields) {
        Optional<Replies> replies = fields.need(REPLIES);
        Optional<DistributionSpec> think = fields.need(THINK);
        Share slower = fields.get(SLOWER, Share.NONE);
        return replies.flatMap(r -> think.map(t -> new ChatSpec(r.mean(), r.geometric(), t, slower)));
    }
}
