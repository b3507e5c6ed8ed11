package org.busyhour.scenarios.language.grammar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.busyhour.scenarios.language.shape.ByKind;
import org.busyhour.scenarios.language.shape.Fields;
import org.busyhour.scenarios.language.shape.Key;
import org.busyhour.scenarios.language.shape.ListShape;
import org.busyhour.scenarios.language.shape.MapShape;
import org.busyhour.scenarios.language.shape.Mapped;
import org.busyhour.scenarios.language.shape.NamesShape;
import org.busyhour.scenarios.language.shape.NamesShape.Named;
import org.busyhour.scenarios.language.shape.Shape;
import org.busyhour.scenarios.language.shape.TextShape;
import org.busyhour.scenarios.language.source.Visible;
import org.busyhour.scenarios.language.spec.DistributionSpec;
import org.busyhour.scenarios.language.spec.IncidentSpec;
import org.busyhour.scenarios.language.spec.IncidentSpec.Outage;
import org.busyhour.scenarios.language.spec.IncidentSpec.Start;
import org.busyhour.scenarios.language.spec.IncidentSpec.Types;
import org.busyhour.scenarios.language.value.Names;
import org.busyhour.scenarios.language.value.OnceAt;
import org.busyhour.scenarios.language.value.Phrases;
import org.busyhour.scenarios.language.value.Share;
import org.busyhour.scenarios.language.value.Unreadable;

/** The key {@code incidents}. */
final class IncidentGrammar {
    private static final double LEAST_WORK = 0.1;
    private static final double MOST_WORK = 100;

    private static final TextShape<OnceAt> TIME =
            TextShape.matching(OnceAt.SHAPE, "a time like 10:00 or 2026-03-04 10:00", OnceAt::parse);
    private static final Shape<Types> TYPES = ByKind.<Types>textOrList(
            new TextShape<>(
                    "all, or a list of contact types",
                    IncidentGrammar::all,
                    Map.of("type", "string", "enum", List.of("all"))),
            new Mapped<>(
                    new ListShape<>(Texts.NAME, "a list of contact types"),
                    (items, node) -> new Types(false, References.of(items))));

    private static final Key<List<Start>> AT = new Key<>(
            "at",
            ByKind.<List<Start>>textOrList(
                    new Mapped<>(TIME, (time, node) -> List.of(new Start(time, node))),
                    new Mapped<>(
                            new ListShape<>(TIME, "a list of times"),
                            (items, node) -> items.stream()
                                    .map(item -> new Start(item.value(), item.at()))
                                    .toList())),
            "When it begins: a time of day, of which the first in the run is meant, a date and time, or several.",
            "10:00",
            "[2026-03-02 10:00, 2026-03-04 15:30]");
    private static final Key<DistributionSpec> EVERY = new Key<>(
            "every",
            DistributionGrammar.DISTRIBUTION,
            "It begins by chance: the time from its end to its next beginning. Its mean is the MTBF.",
            "{exponential: 40h}");
    private static final Key<DistributionSpec> LASTS = new Key<>(
            "lasts",
            DistributionGrammar.DISTRIBUTION,
            "How long it lasts. The mean is the MTTR.",
            "45m",
            "{lognormal: {mean: 30m, cv: 1}}");
    private static final Key<Share> WORK = new Key<>(
            "work",
            TextShape.matching(Share.SHAPE, "a factor like 140 %", IncidentGrammar::work),
            "How long talk, hold and wrap take meanwhile; work in hand slows down and recovers with it.",
            "140 %");
    private static final Key<Types> OF = new Key<>(
            "of", TYPES, "The contact types whose work it is, beside work. Default: all.", "[balance]", "all");
    private static final Key<Types> STOPS = new Key<>(
            "stops",
            TYPES,
            "The contact types of which no contact gets through: whoever tries is blocked.",
            "all",
            "[balance]");
    private static final Key<Boolean> WAITING = new Key<>(
            "waiting",
            TextShape.of(Phrases.of(List.of(true, false), cut -> cut ? "cut off" : "stay")),
            "Whether those who wait when it begins are cut off, or stay and are served; beside stops. Default: cut off.",
            "stay");
    private static final Key<Boolean> CONVERSATIONS = new Key<>(
            "conversations",
            TextShape.of(Phrases.of(List.of(true, false), cut -> cut ? "cut off" : "finish")),
            "Whether conversations are cut off when it begins, or finish; beside stops. Default: cut off.",
            "finish");

    /** The shape of the whole. */
    static final Shape<List<Named<IncidentSpec>>> INCIDENTS = new NamesShape<>(
            new MapShape<>(
                    "a map such as {at: 10:00, lasts: 45m, work: 140 %}",
                    List.of(AT, EVERY, LASTS, WORK, OF, STOPS, WAITING, CONVERSATIONS),
                    List.of(List.of(AT), List.of(EVERY)),
                    IncidentGrammar::build),
            "a map of incidents by name");

    private IncidentGrammar() {}

    private static Types all(String text) throws Unreadable {
        if (text.equals("all")) {
            return Types.ALL;
        }
        throw new Unreadable(
                "all, or a list of contact types, is expected, was " + Visible.quoted(text),
                text.matches(Names.SHAPE) ? "write a list, as [" + text + "]" : "");
    }

    private static Optional<IncidentSpec> build(Fields fields) {
        fields.oneOf(List.of(List.of(AT), List.of(EVERY)));
        Optional<DistributionSpec> lasts = fields.need(LASTS);
        refuseZero(fields, LASTS);
        refuseZero(fields, EVERY);
        belongs(fields, OF, WORK);
        belongs(fields, WAITING, STOPS);
        belongs(fields, CONVERSATIONS, STOPS);
        if (!fields.written(WORK) && !fields.written(STOPS)) {
            fields.wrong(
                    "it doesn't say what goes wrong",
                    "say work: 140 % if work is slow, or stops: all if nobody gets through");
        }
        return lasts.map(length -> new IncidentSpec(
                fields.name(),
                fields.get(AT, List.of()),
                fields.get(EVERY),
                length,
                fields.get(WORK, Share.ALL),
                fields.get(OF, Types.ALL),
                fields.get(STOPS)
                        .map(types -> new Outage(types, fields.get(WAITING, true), fields.get(CONVERSATIONS, true))),
                fields.map()));
    }

    private static void refuseZero(Fields fields, Key<DistributionSpec> key) {
        if (fields.get(key).filter(DistributionGrammar::alwaysZero).isPresent()) {
            fields.wrong(key, "a time above 0 is expected", "");
        }
    }

    private static void belongs(Fields fields, Key<?> key, Key<?> to) {
        if (fields.written(key) && !fields.written(to)) {
            fields.wrong(key, key.name() + " belongs to " + to.name(), "remove it");
        }
    }

    private static Share work(String text) throws Unreadable {
        Share work = Share.factor(text);
        if (work.value() < LEAST_WORK || work.value() > MOST_WORK) {
            throw new Unreadable("a factor from 10 % to 10000 % is expected, was " + Visible.quoted(text), "");
        }
        if (work.value() == 1) {
            throw new Unreadable(
                    "work that isn't slow is no incident, was " + Visible.quoted(text),
                    "write how long it takes: 140 %");
        }
        return work;
    }
}
