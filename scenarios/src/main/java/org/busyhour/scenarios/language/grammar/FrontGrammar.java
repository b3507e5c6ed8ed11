package org.busyhour.scenarios.language.grammar;

import java.util.List;
import java.util.Optional;
import org.busyhour.scenarios.language.shape.Fields;
import org.busyhour.scenarios.language.shape.Key;
import org.busyhour.scenarios.language.shape.MapShape;
import org.busyhour.scenarios.language.spec.ComesAgainSpec;
import org.busyhour.scenarios.language.spec.DistributionSpec;
import org.busyhour.scenarios.language.spec.FrontSpec;
import org.busyhour.scenarios.language.value.Share;

/** The key {@code front} of a contact type. */
final class FrontGrammar {
    private static final Key<DistributionSpec> TIME = new Key<>(
            "time",
            DistributionGrammar.DISTRIBUTION,
            "How long a contact is there, on a line but without an agent.",
            "{lognormal: {mean: 90s, cv: 0.6}}",
            "20s");
    private static final Key<Share> CONTAINED = new Key<>(
            "contained", Texts.SHARE, "How many contacts are served there and need no agent. Default: 0 %.", "35 %");
    private static final Key<ComesAgainSpec> WRONG = new Key<>(
            "wrong",
            ReturnsGrammar.COMES_AGAIN,
            "The contained whose matter wasn't solved after all, and who come again; beside contained.",
            "{share: 15 %, after: {exponential: 2h}}");
    private static final Key<DistributionSpec> HAND_OFF = new Key<>(
            "hand-off",
            DistributionGrammar.DISTRIBUTION,
            "How much longer it takes with the others until they are in the queue. Default: 0.",
            "10s");
    private static final Key<Share> TALK = new Key<>(
            "talk",
            Texts.FACTOR,
            "A factor on the talk of the others, since something is known of them already. Default: 100 %.",
            "85 %");

    /** The key, for the map of a contact type. */
    static final Key<FrontSpec> FRONT = new Key<>(
            "front",
            new MapShape<>(
                    "a map with time and contained",
                    List.of(TIME, CONTAINED, WRONG, HAND_OFF, TALK),
                    FrontGrammar::build),
            "What contacts pass before the queue: an announcement, a menu, a bot.",
            "{time: 90s, contained: 35 %, wrong: {share: 15 %, after: {exponential: 2h}}, talk: 85 %}");

    private FrontGrammar() {}

    private static Optional<FrontSpec> build(Fields fields) {
        Share contained = fields.get(CONTAINED, Share.NONE);
        if (fields.get(CONTAINED).isPresent() == fields.written(CONTAINED)) {
            contradictions(fields, contained);
        }
        if (fields.get(TALK).filter(talk -> talk.value() == 0).isPresent()) {
            fields.wrong(TALK, "a factor above 0 % is expected", "where no talk is left, say contained");
        }
        return fields.need(TIME)
                .map(time -> new FrontSpec(
                        time, contained, fields.get(WRONG), fields.get(HAND_OFF), fields.get(TALK, Share.ALL)));
    }

    private static void contradictions(Fields fields, Share contained) {
        if (fields.written(WRONG) && contained.value() == 0) {
            fields.wrong(
                    WRONG,
                    "where nobody is contained nobody is contained in vain",
                    "say how many contacts are served there, as contained: 35 %");
        }
        if (fields.get(WRONG).filter(ReturnsGrammar::neverEnds).isPresent() && contained.value() == 1) {
            fields.wrong(
                    WRONG,
                    "who comes again at once, and always, does so for ever",
                    "say how long after, or at-most: 5");
        }
        for (Key<?> key : List.of(HAND_OFF, TALK)) {
            if (fields.written(key) && contained.value() == 1) {
                fields.wrong(
                        key, "where all contacts are contained none goes to the queue", "remove it, or contain fewer");
            }
        }
    }
}
