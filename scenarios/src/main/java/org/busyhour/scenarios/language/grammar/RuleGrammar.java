package org.busyhour.scenarios.language.grammar;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.busyhour.scenarios.language.shape.ByKind;
import org.busyhour.scenarios.language.shape.Fields;
import org.busyhour.scenarios.language.shape.Key;
import org.busyhour.scenarios.language.shape.ListShape;
import org.busyhour.scenarios.language.shape.ListShape.Item;
import org.busyhour.scenarios.language.shape.MapShape;
import org.busyhour.scenarios.language.shape.Mapped;
import org.busyhour.scenarios.language.shape.NamesShape;
import org.busyhour.scenarios.language.shape.NamesShape.Named;
import org.busyhour.scenarios.language.shape.Shape;
import org.busyhour.scenarios.language.shape.TextShape;
import org.busyhour.scenarios.language.source.Visible;
import org.busyhour.scenarios.language.spec.DistributionSpec;
import org.busyhour.scenarios.language.spec.Reference;
import org.busyhour.scenarios.language.spec.RuleSpec;
import org.busyhour.scenarios.language.spec.RuleSpec.Action;
import org.busyhour.scenarios.language.spec.RuleSpec.Phrase;
import org.busyhour.scenarios.language.spec.RuleSpec.When;
import org.busyhour.scenarios.language.value.ConditionPhrase;
import org.busyhour.scenarios.language.value.Durations;
import org.busyhour.scenarios.language.value.Rate;
import org.busyhour.scenarios.language.value.RuleWords;
import org.busyhour.scenarios.language.value.Share;
import org.busyhour.scenarios.language.value.Unreadable;
import org.busyhour.scenarios.language.yaml.Node;

/** The key {@code rules}. */
final class RuleGrammar {
    private static final Shape<Phrase> PHRASE = new Mapped<>(
            TextShape.matching(
                    ConditionPhrase.SHAPE, "a condition like queue of balance > 12 for 2m", ConditionPhrase::parse),
            (condition, node) -> new Phrase(condition, ((Node.ScalarNode) node).text(), node));
    private static final Shape<List<Phrase>> TOGETHER = new Mapped<>(
            new ListShape<>(PHRASE, "a list of conditions that hold together"),
            (items, node) -> ListShape.values(items));
    private static final Key<List<List<Phrase>>> ANY = new Key<>(
            "any",
            new Mapped<>(
                    new ListShape<>(
                            ByKind.<List<Phrase>>textOrList(
                                    new Mapped<>(PHRASE, (phrase, node) -> List.of(phrase)), TOGETHER),
                            "a list of conditions of which one is enough"),
                    (items, node) -> ListShape.values(items)),
            "Conditions of which one is enough; a list among them are conditions that hold together.",
            "[queue of balance > 12, longest wait of balance > 90s]");
    private static final Shape<When> CONDITION = ByKind.<When>any(
            new Mapped<>(PHRASE, (phrase, node) -> new When(List.of(List.of(phrase)))),
            new Mapped<>(TOGETHER, (phrases, node) -> new When(List.of(phrases))),
            new MapShape<>(
                    "a map with any", List.of(ANY), fields -> fields.need(ANY).map(When::new)));

    private static final Key<When> WHEN = new Key<>(
            "when",
            CONDITION,
            "What makes it fire: a condition, or several that hold at the same time.",
            "queue of balance > 12 for 2m",
            "[longest wait of balance > 90s, between 10:00 and 12:00]",
            "{any: [queue of balance > 12, service-level of balance < 70 % over 30m]}");
    private static final Key<When> UNTIL = new Key<>(
            "until",
            CONDITION,
            "What ends it. Default: that the condition under when doesn't hold any more.",
            "queue of balance <= 2 for 10m");
    private static final Key<DistributionSpec> DECISION = new Key<>(
            "decision",
            DistributionGrammar.DISTRIBUTION,
            "How long it takes to decide; if the condition doesn't hold any more then, nothing is done. Default: 0s.",
            "5m");
    private static final Key<Duration> COOL_DOWN = new Key<>(
            "cool-down",
            TextShape.matching(Durations.SHAPE, "a duration of 1s or more", RuleGrammar::coolDown),
            "How long after its end it doesn't fire again, at least 1s. Default: 1m.",
            "30m");
    private static final Key<Integer> AT_MOST = new Key<>(
            "at-most",
            TextShape.matching(Rate.shape(List.of("day")), "a number per day like 3/day", Rate::perDay),
            "How often it fires on a day. Default: as often as it holds.",
            "3/day");
    private static final Key<Integer> BUDGET = new Key<>(
            "budget",
            TextShape.matching(Rate.shape(List.of("day")), "money per day like 600/day", Rate::perDay),
            "How much the people who come may cost on a day, reckoned with the least stay. Default: no limit.",
            "600/day");

    private static final Key<List<Item<RuleWords.CountOf>>> CALL_UP = new Key<>(
            "call-up",
            textOrList(
                    TextShape.matching(RuleWords.COUNT_OF, "people of a group like 4 of senior", RuleWords::countOf)),
            "How many people who are on call or off come to work, and of which group.",
            "4 of senior");
    private static final Key<DistributionSpec> WITHIN = new Key<>(
            "within",
            DistributionGrammar.DISTRIBUTION,
            "How long each takes to come; with call-up. Default: 0s.",
            "20m",
            "{uniform: {from: 10m, to: 40m}}");
    private static final Key<Share> COMES = new Key<>(
            "comes", Texts.SHARE, "How many of those who are asked come; with call-up. Default: 100 %.", "80 %");
    private static final Key<Duration> STAY =
            new Key<>("stay", Texts.DURATION, "How long each stays at the least; with call-up. Default: 0s.", "1h");
    private static final Key<List<Item<RuleWords.Pair>>> OVERFLOW = new Key<>(
            "overflow",
            textOrList(TextShape.matching(
                    RuleWords.TO, "a contact type and a group like balance to senior", RuleWords::to)),
            "Which group takes contacts of a type at once, though its skill says to wait, or by rule only.",
            "balance to senior");
    private static final Key<List<Item<RuleWords.Pair>>> STOP = new Key<>(
            "stop",
            textOrList(TextShape.matching(RuleWords.OF, "a contact type like email, or email of core", RuleWords::of)),
            "Of which contact type nobody takes any more, or a group doesn't.",
            "email",
            "email of core");
    private static final Key<List<Item<RuleWords.Pair>>> OFFER = new Key<>(
            "offer",
            textOrList(TextShape.matching(RuleWords.NAME, "a contact type", RuleWords::name)),
            "The contact type whose customers are offered the callback or message that they are offered by rule only.",
            "balance");
    private static final Key<List<Item<RuleWords.ShareOf>>> BOT = new Key<>(
            "bot",
            textOrList(TextShape.matching(
                    RuleWords.SHARE_OF, "a share of a contact type like 60 % of balance", RuleWords::shareOf)),
            "What share of the contacts of a type the bot serves meanwhile.",
            "60 % of balance");
    private static final Key<List<Named<Fields>>> HURRY = new Key<>(
            "hurry",
            new NamesShape<>(
                    new MapShape<>(
                            "a map with speed and solved",
                            List.of(PerformanceGrammar.SPEED, PerformanceGrammar.SOLVED),
                            Optional::of),
                    "a map of groups"),
            "Which groups hurry: how much faster they are meanwhile, and how much of the matters they solve.",
            "{core: {speed: 115 %, solved: 95 %}}");
    private static final Key<List<Item<RuleWords.TimeOf>>> MOVE_BREAKS = new Key<>(
            "move-breaks",
            textOrList(TextShape.matching(RuleWords.TIME_OF, "a duration like 30m, or 30m of core", RuleWords::timeOf)),
            "How much later breaks begin that fall due meanwhile, of all groups or of one.",
            "30m",
            "30m of core");
    private static final Key<List<Item<RuleWords.TimeOf>>> SHORTEN_BREAKS = new Key<>(
            "shorten-breaks",
            textOrList(TextShape.matching(RuleWords.TIME_OF, "a duration like 5m, or 5m of core", RuleWords::timeOf)),
            "How much shorter breaks are that fall due meanwhile, of all groups or of one.",
            "5m",
            "5m of core");
    private static final Key<List<Item<RuleWords.Cancelled>>> CANCEL = new Key<>(
            "cancel",
            textOrList(TextShape.matching(
                    RuleWords.CANCELLED, "meetings or training, or meetings of core", RuleWords::cancelled)),
            "Whether meetings or training don't take place, of all groups or of one; who is in one comes back.",
            "meetings",
            "[meetings of core, training of core]");
    private static final List<Key<?>> WHAT =
            List.of(CALL_UP, OVERFLOW, STOP, OFFER, BOT, HURRY, MOVE_BREAKS, SHORTEN_BREAKS, CANCEL);
    private static final Shape<List<Action>> ACTIONS = ByKind.<List<Action>>textOrMap(
            new Mapped<>(
                    TextShape.matching("alert", "alert, or a map of actions", RuleGrammar::alert),
                    (none, node) -> none),
            new MapShape<>(
                    "alert, or a map such as {call-up: 4 of senior, within: 20m, stay: 1h}",
                    List.of(
                            CALL_UP,
                            WITHIN,
                            COMES,
                            STAY,
                            OVERFLOW,
                            STOP,
                            OFFER,
                            BOT,
                            HURRY,
                            MOVE_BREAKS,
                            SHORTEN_BREAKS,
                            CANCEL),
                    RuleGrammar::actions));

    private static List<Action> alert(String text) throws Unreadable {
        if (text.equals("alert")) {
            return List.of();
        }
        String others = WHAT.stream().map(Key::name).collect(Collectors.joining(", "));
        throw new Unreadable(
                "alert, or a map with " + others + " is expected, was " + Visible.quoted(text),
                "write it like do: {call-up: 4 of senior, within: 20m, stay: 1h}");
    }

    private static final Key<List<Action>> DO = new Key<>(
            "do",
            ACTIONS,
            "What is done while it is in force; alert is only told and counted.",
            "{call-up: 4 of senior, within: 20m, stay: 1h}",
            "{overflow: balance to senior}",
            "alert");

    /** The shape of the whole. */
    static final Shape<List<Named<RuleSpec>>> RULES = new NamesShape<>(
            new MapShape<>(
                    "a map such as {when: queue of balance > 12 for 2m, do: alert}",
                    List.of(WHEN, UNTIL, DO, DECISION, COOL_DOWN, AT_MOST, BUDGET),
                    RuleGrammar::build),
            "a map of rules by name");

    private RuleGrammar() {}

    private static <T> Shape<List<Item<T>>> textOrList(TextShape<T> item) {
        return ByKind.<List<Item<T>>>textOrList(
                new Mapped<>(item, (value, node) -> List.of(new Item<>(value, node))),
                new ListShape<>(item, "a list, each " + item.expected()));
    }

    private static Optional<RuleSpec> build(Fields fields) {
        Optional<When> when = fields.need(WHEN);
        Optional<List<Action>> actions = fields.need(DO);
        boolean empty = saysNothing(fields, WHEN) || saysNothing(fields, UNTIL);
        if (when.isEmpty() || actions.isEmpty() || empty) {
            return Optional.empty();
        }
        return Optional.of(new RuleSpec(
                fields.name(),
                when.get(),
                fields.get(UNTIL),
                actions.get(),
                new RuleSpec.Restraint(
                        fields.get(DECISION, DistributionSpec.none(fields.map())),
                        fields.get(COOL_DOWN, Duration.ofMinutes(1)),
                        fields.get(AT_MOST).map(OptionalInt::of).orElse(OptionalInt.empty()),
                        fields.get(BUDGET).map(Integer::doubleValue)),
                fields.map()));
    }

    private static Duration coolDown(String text) throws Unreadable {
        Duration pause = Durations.parse(text);
        if (pause.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new Unreadable(
                    "a duration of 1s or more is expected, was " + Visible.quoted(text), "leave it out, and it is 1m");
        }
        return pause;
    }

    private static boolean saysNothing(Fields fields, Key<When> key) {
        boolean empty = fields.get(key)
                .filter(when -> when.anyOf().isEmpty() || when.anyOf().stream().anyMatch(List::isEmpty))
                .isPresent();
        if (empty) {
            fields.wrong(key, "a condition is expected, was an empty list", "write queue of balance > 12, for example");
        }
        return empty;
    }

    private static Optional<List<Action>> actions(Fields fields) {
        belongs(fields, WITHIN);
        belongs(fields, COMES);
        belongs(fields, STAY);
        List<Action> actions = new ArrayList<>();
        fields.get(CALL_UP, List.of())
                .forEach(call -> actions.add(new Action.CallUp(
                        call.value().count(),
                        new Reference(call.value().of(), call.at()),
                        fields.get(WITHIN, DistributionSpec.none(fields.map())),
                        fields.get(COMES, Share.ALL),
                        fields.get(STAY, Duration.ZERO))));
        fields.get(OVERFLOW, List.of())
                .forEach(pair -> actions.add(new Action.Overflow(
                        first(pair), new Reference(pair.value().second(), pair.at()))));
        fields.get(STOP, List.of())
                .forEach(pair -> actions.add(
                        new Action.Stop(first(pair), group(pair.value().second(), pair))));
        fields.get(OFFER, List.of()).forEach(pair -> actions.add(new Action.Offer(first(pair))));
        fields.get(BOT, List.of())
                .forEach(share -> actions.add(new Action.Bot(
                        new Reference(share.value().of(), share.at()),
                        share.value().share())));
        fields.get(HURRY, List.of())
                .forEach(group -> actions.add(new Action.Hurry(
                        new Reference(group.name(), group.at()),
                        group.value().get(PerformanceGrammar.SPEED, Share.ALL),
                        group.value().get(PerformanceGrammar.SOLVED, Share.ALL))));
        fields.get(MOVE_BREAKS, List.of())
                .forEach(time -> actions.add(new Action.MoveBreaks(
                        time.value().time(), group(time.value().of(), time))));
        fields.get(SHORTEN_BREAKS, List.of())
                .forEach(time -> actions.add(new Action.ShortenBreaks(
                        time.value().time(), group(time.value().of(), time))));
        fields.get(CANCEL, List.of())
                .forEach(what -> actions.add(new Action.Cancel(
                        what.value().what(), group(what.value().of(), what))));
        if (actions.isEmpty() && WHAT.stream().noneMatch(fields::written)) {
            fields.wrong("it doesn't say what is done", "say call-up: 4 of senior, for example, or do: alert");
        }
        return Optional.of(actions);
    }

    private static Reference first(Item<RuleWords.Pair> pair) {
        return new Reference(pair.value().first(), pair.at());
    }

    private static Optional<Reference> group(String name, Item<?> written) {
        return Optional.of(name).filter(group -> !group.isEmpty()).map(group -> new Reference(group, written.at()));
    }

    private static void belongs(Fields fields, Key<?> key) {
        if (fields.written(key) && !fields.written(CALL_UP)) {
            fields.wrong(key, key.name() + " belongs to call-up", "remove it");
        }
    }
}
