package org.busyhour.scenarios.language.grammar;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.busyhour.engine.model.Channel;
import org.busyhour.scenarios.language.shape.ByKind;
import org.busyhour.scenarios.language.shape.Fields;
import org.busyhour.scenarios.language.shape.Key;
import org.busyhour.scenarios.language.shape.MapShape;
import org.busyhour.scenarios.language.shape.Mapped;
import org.busyhour.scenarios.language.shape.TextShape;
import org.busyhour.scenarios.language.spec.DeadlineSpec;
import org.busyhour.scenarios.language.spec.DeferralSpec;
import org.busyhour.scenarios.language.spec.DistributionSpec;
import org.busyhour.scenarios.language.spec.LateCallSpec;
import org.busyhour.scenarios.language.spec.Reference;
import org.busyhour.scenarios.language.value.DeadlineSpan;
import org.busyhour.scenarios.language.value.Phrases;
import org.busyhour.scenarios.language.value.Share;

/** The keys that say how customers reach the centre, and until when they are to be answered. */
final class DeferralGrammar {
    private static final TextShape<DeadlineSpan> SPAN =
            TextShape.matching(DeadlineSpan.SHAPE, "a deadline like 4h or 2h to 4h", DeadlineSpan::parse);
    private static final Key<DeadlineSpan> WITHIN = new Key<>(
            "within", SPAN, "Within how long an answer must leave; of two, the first is the goal.", "2h to 4h", "4h");
    private static final Key<DistributionSpec> STARTS_AFTER = new Key<>(
            "starts-after",
            DistributionGrammar.DISTRIBUTION,
            "How long after the arrival the clock starts, such as when all information is there. Default: 0.",
            "{exponential: 1 day}");
    private static final Key<String> CALL =
            new Key<>("call", Texts.NAME, "The contact type of the call that comes then.", "balance");
    private static final Key<Share> SHARE = new Key<>("share", Texts.SHARE, "How many of the customers call.", "30 %");
    private static final Key<LateCallSpec> IF_LATE = new Key<>(
            "if-late",
            new MapShape<>("a map with call and share", List.of(CALL, SHARE), DeferralGrammar::late),
            "The customers who call when the deadline has passed without an answer.",
            "{call: balance, share: 30 %}");

    private static final Key<Channel> CHANNEL = channel(
            List.of(Channel.values()),
            "How customers reach the centre, or outbound: it calls them. All but voice can be done later. Default: voice.");
    private static final Key<Channel> STAGE_CHANNEL = channel(
            Stream.of(Channel.values()).filter(channel -> !channel.outbound()).toList(),
            "How the work comes. All but voice can be done later. Default: voice.");

    /** How long the work takes; a deferred contact has no talk. */
    static final Key<DistributionSpec> HANDLING = new Key<>(
            "handling",
            DistributionGrammar.DISTRIBUTION,
            "How long an agent works on a deferred contact until the reply leaves; in place of talk.",
            "{gamma: {mean: 8m, cv: 0.6}}");

    private static final Key<DeadlineSpec> DEADLINE = new Key<>(
            "deadline",
            ByKind.<DeadlineSpec>textOrMap(
                    new Mapped<>(
                            SPAN,
                            (span, node) ->
                                    new DeadlineSpec(span, Optional.empty(), Optional.empty(), Optional.empty())),
                    new MapShape<>(
                            "a map with within",
                            List.of(WITHIN, ClockGrammar.KEY, STARTS_AFTER, IF_LATE),
                            DeferralGrammar::deadline)),
            "Until when a deferred contact is to be answered, in place of a service level.",
            "4h",
            "{within: 2h to 4h, clock: {monday-friday: 08:00-18:00}}");

    /** The keys, for the map of a contact type. */
    static final List<Key<?>> KEYS = List.of(CHANNEL, HANDLING, DEADLINE);

    /** The keys, for the map of a stage. */
    static final List<Key<?>> STAGE_KEYS = List.of(STAGE_CHANNEL, HANDLING, DEADLINE);

    private DeferralGrammar() {}

    private static Key<Channel> channel(List<Channel> channels, String meaning) {
        return new Key<>("channel", TextShape.of(Phrases.of(channels, Channel::key)), meaning, "email", "voice");
    }

    private static Optional<Channel> said(Fields fields) {
        return fields.get(CHANNEL).or(() -> fields.get(STAGE_CHANNEL));
    }

    /** Returns what a contact type says. */
    static DeferralSpec build(Fields fields) {
        Channel channel = said(fields).orElse(Channel.VOICE);
        boolean readable = said(fields).isPresent() == fields.written(CHANNEL);
        if (readable && !channel.deferred()) {
            liveOnly(fields);
        }
        if (channel.outbound()) {
            refuse(fields, HANDLING, "write talk");
            refuse(fields, DEADLINE, "remove it");
        }
        return new DeferralSpec(channel, fields.get(DEADLINE).filter(d -> channel.deferred()));
    }

    /** Tells whether the work of a contact is its handling; a channel that can't be read may be any. */
    static boolean handled(Fields fields) {
        Optional<Channel> channel = said(fields);
        return channel.isPresent()
                ? channel.get().deferred() && !channel.get().outbound()
                : fields.written(HANDLING) && fields.written(CHANNEL);
    }

    /** Returns how customers reach the centre; nothing where that can't be read. */
    static Optional<Channel> channel(Fields fields) {
        return fields.written(CHANNEL) ? said(fields) : Optional.of(Channel.VOICE);
    }

    /** Tells whether the centre calls. */
    static boolean list(Fields fields) {
        return said(fields).filter(Channel::outbound).isPresent();
    }

    /** Reports keys that have no sense where nobody waits on the line. */
    static void refuse(Fields fields, Key<?> key, String hint) {
        if (list(fields)) {
            refuseOnLists(fields, key, hint);
        } else if (said(fields).filter(Channel::deferred).isPresent() && fields.written(key)) {
            fields.wrong(
                    key,
                    key.name() + " is of those on the line, and nobody waits there for a contact of channel "
                            + said(fields).get().key(),
                    hint);
        }
    }

    /** Reports keys that have no sense where the centre calls. */
    static void refuseOnLists(Fields fields, Key<?> key, String hint) {
        if (list(fields) && fields.written(key)) {
            fields.wrong(key, key.name() + " is of customers who come, and those on a list are called", hint);
        }
    }

    private static void liveOnly(Fields fields) {
        if (fields.written(HANDLING)) {
            fields.wrong(
                    HANDLING,
                    "handling is of contacts that can be done later",
                    "write talk, or say which channel, as channel: email");
        }
        if (fields.written(DEADLINE)) {
            fields.wrong(
                    DEADLINE,
                    "a deadline is of contacts that can be done later",
                    "write service-level, or say which channel, as channel: email");
        }
    }

    private static Optional<DeadlineSpec> deadline(Fields fields) {
        return fields.need(WITHIN)
                .map(span -> new DeadlineSpec(
                        span, ClockGrammar.build(fields), fields.get(STARTS_AFTER), fields.get(IF_LATE)));
    }

    private static Optional<LateCallSpec> late(Fields fields) {
        Optional<String> call = fields.need(CALL);
        Optional<Share> share = fields.need(SHARE);
        return call.flatMap(c -> share.map(s -> new LateCallSpec(new Reference(c, fields.at(CALL)), s)));
    }
}
