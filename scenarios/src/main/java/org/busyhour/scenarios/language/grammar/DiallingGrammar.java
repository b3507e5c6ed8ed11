package org.busyhour.scenarios.language.grammar;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.busyhour.engine.model.Channel;
import org.busyhour.scenarios.language.shape.Fields;
import org.busyhour.scenarios.language.shape.Key;
import org.busyhour.scenarios.language.shape.MapShape;
import org.busyhour.scenarios.language.shape.TextShape;
import org.busyhour.scenarios.language.spec.ClockSpec;
import org.busyhour.scenarios.language.spec.DiallingSpec;
import org.busyhour.scenarios.language.spec.DiallingSpec.Ahead;
import org.busyhour.scenarios.language.spec.DiallingSpec.Mode;
import org.busyhour.scenarios.language.spec.DistributionSpec;
import org.busyhour.scenarios.language.value.Phrases;
import org.busyhour.scenarios.language.value.Share;

/** The key {@code dialling} of a contact type. */
final class DiallingGrammar {
    private static final int MOST_TRIES = 15;
    private static final int MOST_LINES = 100_000;

    private static final Key<Mode> MODE = new Key<>(
            "mode",
            TextShape.of(Phrases.of(List.of(Mode.values()), Mode::key)),
            "Who dials: an agent who has read about the customer, an agent at once, or a machine before an agent is free.",
            "progressive");
    private static final Key<Share> REACHED =
            new Key<>("reached", Texts.SHARE, "How many tries reach the customer.", "35 %");
    private static final Key<DistributionSpec> RING = new Key<>(
            "ring",
            DistributionGrammar.DISTRIBUTION,
            "How long it rings until the customer picks up.",
            "{lognormal: {mean: 12s, cv: 0.5}}");
    private static final Key<DistributionSpec> IN_VAIN = new Key<>(
            "in-vain",
            DistributionGrammar.DISTRIBUTION,
            "How long it takes if the customer doesn't. Default: as ring.",
            "25s");
    private static final Key<Long> TRIES =
            new Key<>("tries", Texts.whole(1, MOST_TRIES), "How often a customer is called at most. Default: 1.", "3");
    private static final Key<DistributionSpec> GAP = new Key<>(
            "gap",
            DistributionGrammar.DISTRIBUTION,
            "How long after a try in vain the next one comes; with tries.",
            "2h");
    private static final Key<DistributionSpec> PREVIEW = new Key<>(
            "preview",
            DistributionGrammar.DISTRIBUTION,
            "How long an agent reads before each try; with mode preview.",
            "20s");
    private static final Key<ClockGrammar.Written> HOURS = ClockGrammar.key(
            "hours",
            "The hours in which customers may be called: those in which the centre is open, the same every day, or by the day"
                    + " of the week. Default: always.",
            "09:00-20:00");
    private static final Key<Share> LIMIT = new Key<>(
            "limit",
            Texts.SHARE,
            "How many of the customers who pick up may find no agent; with mode predictive.",
            "3 %");
    private static final Key<Duration> DROP = new Key<>(
            "drop",
            Texts.DURATION,
            "How long a customer who has picked up waits for an agent; with mode predictive. Default: 2s.",
            "2s");
    private static final Key<Long> LINES = new Key<>(
            "lines",
            Texts.whole(1, MOST_LINES),
            "How many lines the machine has; with mode predictive. Default: as many as it needs.",
            "30");

    private static final List<Key<?>> OF_MACHINES = List.of(LIMIT, DROP, LINES);

    /** The key, for the map of a contact type. */
    static final Key<DiallingSpec> DIALLING = new Key<>(
            "dialling",
            new MapShape<>(
                    "a map with mode, reached and ring",
                    List.of(MODE, REACHED, RING, IN_VAIN, TRIES, GAP, PREVIEW, HOURS, LIMIT, DROP, LINES),
                    DiallingGrammar::build),
            "How the customers on a list are called; with channel outbound.",
            "{mode: progressive, reached: 35 %, ring: 12s, in-vain: 25s, tries: 3, gap: 2h}");

    private DiallingGrammar() {}

    /** Returns what a contact type says: customers on a list are called somehow, and others aren't. */
    static Optional<DiallingSpec> ofContact(Fields fields, Optional<Channel> channel) {
        boolean outbound = channel.filter(Channel::outbound).isPresent();
        if (channel.isPresent() && !outbound && fields.written(DIALLING)) {
            fields.wrong(
                    DIALLING, "dialling is of customers on a list", "say so, as channel: outbound, or remove dialling");
        }
        return outbound ? fields.need(DIALLING) : Optional.empty();
    }

    private static Optional<DiallingSpec> build(Fields fields) {
        Optional<Mode> mode = fields.need(MODE);
        mode.ifPresent(written -> keysOf(fields, written));
        Optional<Share> reached = fields.need(REACHED);
        Optional<DistributionSpec> ring = fields.need(RING);
        long tries = fields.get(TRIES, 1L);
        boolean readable = fields.get(TRIES).isPresent() == fields.written(TRIES);
        if (tries > 1) {
            fields.need(GAP);
        } else if (fields.written(GAP) && readable) {
            fields.wrong(GAP, "after a single try there is no next one", "say how many, as tries: 3");
        }
        Optional<ClockSpec> hours = ClockGrammar.build(
                fields, HOURS, "customers who may never be called are never reached", "say when, as 09:00-20:00");
        Optional<Ahead> ahead =
                mode.filter(written -> written == Mode.PREDICTIVE).flatMap(written -> ahead(fields));
        return mode.filter(written -> written != Mode.PREDICTIVE || ahead.isPresent())
                .flatMap(m -> reached.flatMap(s -> ring.map(r -> new DiallingSpec(
                        m,
                        s,
                        r,
                        fields.get(IN_VAIN),
                        (int) tries,
                        fields.get(GAP),
                        fields.get(PREVIEW),
                        hours,
                        ahead,
                        fields.map()))));
    }

    private static void keysOf(Fields fields, Mode mode) {
        if (mode == Mode.PREVIEW) {
            fields.need(PREVIEW);
        } else if (fields.written(PREVIEW)) {
            fields.wrong(
                    PREVIEW, "nobody reads before dialling is " + mode.key(), "remove preview, or write mode: preview");
        }
        for (Key<?> key : OF_MACHINES) {
            if (mode != Mode.PREDICTIVE && fields.written(key)) {
                fields.wrong(
                        key,
                        key.name() + " is of a machine, and in mode " + mode.key() + " agents dial, one line each",
                        "remove " + key.name() + ", or write mode: predictive");
            }
        }
    }

    private static Optional<Ahead> ahead(Fields fields) {
        OptionalInt lines =
                fields.get(LINES).map(n -> OptionalInt.of(n.intValue())).orElse(OptionalInt.empty());
        return fields.need(LIMIT).map(limit -> new Ahead(limit, fields.get(DROP, Ahead.USUAL_DROP), lines));
    }
}
