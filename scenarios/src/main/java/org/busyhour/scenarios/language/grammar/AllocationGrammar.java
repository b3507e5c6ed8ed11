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
import org.busyhour.scenarios.language.spec.AllocationSpec.Approval;
import org.busyhour.scenarios.language.spec.ComesAgainSpec;
import org.busyhour.scenarios.language.spec.DistributionSpec;
import org.busyhour.scenarios.language.spec.Reference;
import org.busyhour.scenarios.language.value.AtLimit;
import org.busyhour.scenarios.language.value.Phrases;
import org.busyhour.scenarios.language.value.Share;
import org.busyhour.scenarios.language.value.Unreadable;
import org.busyhour.scenarios.language.yaml.Node;

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
    private static final String EXTENDED = "extend";
    /** What happens at the limit; nothing is known of it yet where some get more time. */
    private static final Key<Optional<AtLimit>> THEN = new Key<>(
            "then",
            TextShape.matching(
                    EXTENDED + "|" + AtLimit.SHAPE,
                    "one of finish, end, call-back, transfer to GROUP, go on to STAGE, extend",
                    text -> text.equals(EXTENDED) ? Optional.empty() : Optional.of(AtLimit.parse(text))),
            "What happens at the limit: finish all the same, end unsolved, transfer the rest, call back for it, go on to a stage, or extend it for some. Default: finish.",
            "transfer to senior",
            "end");

    private static final Key<Duration> BY =
            new Key<>("by", Texts.POSITIVE_DURATION, "How much more time a contact gets.", "10m");
    private static final Key<Share> SHARE = new Key<>(
            "share", Texts.SHARE, "The share of the contacts that get it if they need it. Default: 100 %.", "60 %");
    private static final Key<String> FROM =
            new Key<>("from", Texts.NAME, "The group of which a supervisor is asked.", "leads");
    private static final Key<DistributionSpec> TAKES = new Key<>(
            "takes",
            DistributionGrammar.DISTRIBUTION,
            "How long a supervisor is busy with it.",
            "2m",
            "{exponential: 2m}");
    private static final Key<Duration> GIVES_UP = new Key<>(
            "gives-up",
            Texts.DURATION,
            "How long the agent waits for a supervisor who is free; then it is as if refused.",
            "3m");
    private static final Key<Approval> APPROVAL = new Key<>(
            "approval",
            new MapShape<>(
                    "a map with from, takes and gives-up", List.of(FROM, TAKES, GIVES_UP), AllocationGrammar::approval),
            "Who is asked before, while the customer is on hold. Default: nobody.",
            "{from: leads, takes: {exponential: 2m}, gives-up: 3m}");
    private static final Key<AtLimit> AFTER = new Key<>(
            "then",
            TextShape.matching(
                    AtLimit.SHAPE.replace("finish|", ""),
                    "one of end, call-back, transfer to GROUP, go on to STAGE",
                    AllocationGrammar::afterwards),
            "What happens to the others, and when the further time is over. Default: end.",
            "end",
            "transfer to senior");

    /** More time, and what happens behind it. */
    private record Extended(AllocationSpec.Extension extension, AtLimit then, Node at) {}

    private static final Key<Extended> EXTEND = new Key<>(
            "extend",
            new MapShape<>(
                    "a map with by, approval, share and then",
                    List.of(BY, APPROVAL, SHARE, AFTER),
                    AllocationGrammar::extended),
            "Who gets how much more time; with then: extend.",
            "{by: 10m, share: 60 %, then: end}",
            "{by: 10m, approval: {from: leads, takes: {exponential: 2m}, gives-up: 3m}, then: call-back}");
    private static final Key<ComesAgainSpec> AGAIN = new Key<>(
            "again",
            ReturnsGrammar.COMES_AGAIN,
            "The contacts that come again because they were ended; only with then: end.",
            "{share: 40 %, after: {exponential: 20m}}");

    /** The shape of the whole. */
    static final Shape<AllocationSpec> ALLOCATION = new Defined<>(
            "allocation",
            new MapShape<>(
                    "a map with limit and then",
                    List.of(LIMIT, WARN, COUNTS, THEN, EXTEND, AGAIN),
                    AllocationGrammar::build));

    private AllocationGrammar() {}

    private static AtLimit afterwards(String text) throws Unreadable {
        AtLimit then = AtLimit.parse(text);
        if (then.then() == Then.FINISH) {
            throw new Unreadable(
                    "whoever finishes all the same needs no further time, was " + text,
                    "write then: finish, or end here");
        }
        return then;
    }

    private static Optional<Extended> extended(Fields fields) {
        AtLimit then = fields.get(AFTER, new AtLimit(Then.END, Optional.empty()));
        Share share = fields.get(SHARE, Share.ALL);
        Optional<Approval> approval = fields.get(APPROVAL);
        return fields.need(BY)
                .map(by -> new Extended(new AllocationSpec.Extension(by, share, approval), then, fields.at(AFTER)));
    }

    private static Optional<Approval> approval(Fields fields) {
        Optional<Reference> from = fields.need(FROM).map(group -> new Reference(group, fields.at(FROM)));
        Optional<DistributionSpec> takes = fields.need(TAKES);
        Optional<Duration> givesUp = fields.need(GIVES_UP);
        return from.flatMap(group ->
                takes.flatMap(time -> givesUp.map(wait -> new Approval(group, time, wait, fields.map()))));
    }

    private static Optional<AllocationSpec> build(Fields fields) {
        Optional<Optional<AtLimit>> written = fields.get(THEN);
        boolean more = written.filter(Optional::isEmpty).isPresent();
        Optional<Extended> extension = more ? fields.need(EXTEND) : Optional.empty();
        if (fields.written(EXTEND) && !more && written.isPresent() == fields.written(THEN)) {
            fields.wrong(EXTEND, "extend belongs to then: extend", "write then: extend, or remove extend");
        }
        AtLimit then = extension
                .map(Extended::then)
                .or(() -> written.flatMap(at -> at))
                .orElse(new AtLimit(Then.FINISH, Optional.empty()));
        boolean known = more ? extension.isPresent() : written.isPresent() == fields.written(THEN);
        if (fields.written(AGAIN) && then.then() != Then.END && known) {
            fields.wrong(AGAIN, "again belongs to then: end", "only what is ended unsolved comes again");
        }
        Node at = extension.map(Extended::at).orElse(fields.at(THEN));
        return fields.need(LIMIT)
                .map(limit -> new AllocationSpec(
                        limit,
                        fields.get(WARN),
                        fields.get(COUNTS, Counts.TALK_AND_HOLD),
                        then.then(),
                        named(Then.TRANSFER, then, at),
                        named(Then.GO_ON, then, at),
                        fields.get(AGAIN),
                        extension.map(Extended::extension),
                        fields.map()));
    }

    private static Optional<Reference> named(Then what, AtLimit then, Node at) {
        return then.then() == what ? then.name().map(name -> new Reference(name, at)) : Optional.empty();
    }
}
