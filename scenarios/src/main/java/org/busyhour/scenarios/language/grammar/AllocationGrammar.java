package org.busyhour.scenarios.language.grammar;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.busyhour.engine.model.AllocationRule.Counts;
import org.busyhour.engine.model.AllocationRule.Then;
import org.busyhour.scenarios.language.shape.Defined;
import org.busyhour.scenarios.language.shape.Fields;
import org.busyhour.scenarios.language.shape.Key;
import org.busyhour.scenarios.language.shape.MapShape;
import org.busyhour.scenarios.language.shape.Shape;
import org.busyhour.scenarios.language.shape.TextShape;
import org.busyhour.scenarios.language.spec.AllocationSpec;
import org.busyhour.scenarios.language.spec.ComesAgainSpec;
import org.busyhour.scenarios.language.spec.Reference;
import org.busyhour.scenarios.language.value.AtLimit;
import org.busyhour.scenarios.language.value.Phrases;

/** The key {@code allocation} of a contact type. */
final class AllocationGrammar {

    private static final Key<Duration> LIMIT = new Key<>(
            "limit", Texts.POSITIVE_DURATION, "The longest time that an agent may work for a contact.", "30m");
    private static final Key<Duration> WARN =
            new Key<>("warn", Texts.POSITIVE_DURATION, "When the agent is warned; before the limit.", "25m");
    private static final Key<Counts> COUNTS = new Key<>(
            "counts",
            TextShape.of(Phrases.of(
                    List.of(Counts.values()), c -> c == Counts.TALK_AND_HOLD ? "talk and hold" : "handling")),
            "What counts against the limit; handling includes the wrap. Default: talk and hold.",
            "handling");
    private static final Key<AtLimit> THEN = new Key<>(
            "then",
            TextShape.matching(
                    AtLimit.SHAPE, "one of finish, end, call-back, transfer to GROUP, go on to STAGE", AtLimit::parse),
            "What happens at the limit: finish all the same, end unsolved, transfer the rest, call back for it, or go on to a stage. Default: finish.",
            "transfer to senior",
            "end");
    private static final Key<ComesAgainSpec> AGAIN = new Key<>(
            "again",
            ReturnsGrammar.COMES_AGAIN,
            "The contacts that come again because they were ended; only with then: end.",
            "{share: 40 %, after: {exponential: 20m}}");

    /** The shape of the whole. */
    static final Shape<AllocationSpec> ALLOCATION = new Defined<>(
            "allocation",
            new MapShape<>(
                    "a map with limit and then", List.of(LIMIT, WARN, COUNTS, THEN, AGAIN), AllocationGrammar::build));

    private AllocationGrammar() {}

    private static Optional<AllocationSpec> build(Fields fields) {
        AtLimit then = fields.get(THEN, new AtLimit(Then.FINISH, Optional.empty()));
        if (fields.written(AGAIN) && then.then() != Then.END && fields.get(THEN).isPresent() == fields.written(THEN)) {
            fields.wrong(AGAIN, "again belongs to then: end", "only what is ended unsolved comes again");
        }
        return fields.need(LIMIT)
                .map(limit -> new AllocationSpec(
                        limit,
                        fields.get(WARN),
                        fields.get(COUNTS, Counts.TALK_AND_HOLD),
                        then.then(),
                        named(Then.TRANSFER, then, fields),
                        named(Then.GO_ON, then, fields),
                        fields.get(AGAIN),
                        fields.map()));
    }

    private static Optional<Reference> named(Then what, AtLimit then, Fields fields) {
        return then.then() == what ? then.name().map(name -> new Reference(name, fields.at(THEN))) : Optional.empty();
    }
}
