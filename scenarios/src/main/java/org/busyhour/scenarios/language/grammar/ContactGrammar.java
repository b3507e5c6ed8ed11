package org.busyhour.scenarios.language.grammar;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.busyhour.engine.model.ServiceLevelFormula;
import org.busyhour.scenarios.language.shape.ByKind;
import org.busyhour.scenarios.language.shape.Defined;
import org.busyhour.scenarios.language.shape.Fields;
import org.busyhour.scenarios.language.shape.Key;
import org.busyhour.scenarios.language.shape.ListShape;
import org.busyhour.scenarios.language.shape.MapShape;
import org.busyhour.scenarios.language.shape.Mapped;
import org.busyhour.scenarios.language.shape.NamesShape;
import org.busyhour.scenarios.language.shape.NamesShape.Named;
import org.busyhour.scenarios.language.shape.Shape;
import org.busyhour.scenarios.language.shape.TextShape;
import org.busyhour.scenarios.language.spec.AllocationSpec;
import org.busyhour.scenarios.language.spec.ArrivalsSpec;
import org.busyhour.scenarios.language.spec.ChatSpec;
import org.busyhour.scenarios.language.spec.ContactSpec;
import org.busyhour.scenarios.language.spec.DistributionSpec;
import org.busyhour.scenarios.language.spec.PatienceSpec;
import org.busyhour.scenarios.language.spec.ReturnsSpec;
import org.busyhour.scenarios.language.spec.ServiceLevelSpec;
import org.busyhour.scenarios.language.spec.WorkSpec;
import org.busyhour.scenarios.language.value.Phrases;
import org.busyhour.scenarios.language.value.Rate;
import org.busyhour.scenarios.language.value.ServiceGoal;
import org.busyhour.scenarios.language.value.Share;
import org.busyhour.scenarios.language.yaml.Node;

/** The key {@code contacts}. */
final class ContactGrammar {

    private static final int LAST_PRIORITY = 9;
    private static final int DEFAULT_PRIORITY = 5;
    private static final int LONGEST_QUEUE = 1_000_000;

    private static final TextShape<ServiceGoal> GOAL =
            TextShape.matching(ServiceGoal.SHAPE, "a service level like 80 % in 20s", ServiceGoal::parse);
    private static final Key<ServiceGoal> TARGET =
            new Key<>("target", GOAL, "The share of contacts to be answered, and within what time.", "80 % in 20s");
    private static final Key<ServiceLevelFormula> FORMULA = new Key<>(
            "formula",
            TextShape.of(Phrases.of(List.of(ServiceLevelFormula.values()), ServiceLevelFormula::key)),
            "How the service level is computed. Default: offered.",
            "answered");
    private static final Key<Duration> SHORT = new Key<>(
            "short", Texts.DURATION, "Contacts abandoned sooner than this count as short. Default: 5s.", "5s");

    private static final Key<ArrivalsSpec> ARRIVALS = new Key<>(
            "arrivals",
            ArrivalsGrammar.ARRIVALS,
            "How contacts arrive: a rate, expected counts per interval, a file, gaps, or a trace.",
            "120/h",
            "{file: monday.csv, column: balance}");
    private static final Key<Share> VOLUME =
            new Key<>("volume", Texts.FACTOR, "A factor on the expected arrivals. Default: 100 %.", "115 %");
    private static final Key<DistributionSpec> TALK = new Key<>(
            "talk",
            DistributionGrammar.DISTRIBUTION,
            "How long the talk takes.",
            "{lognormal: {mean: 3m30s, cv: 0.8}}",
            "4m");
    private static final Key<DistributionSpec> HOLD = new Key<>(
            "hold",
            DistributionGrammar.DISTRIBUTION,
            "How long the customer is on hold. Default: 0.",
            "{exponential: 20s}");
    private static final Key<DistributionSpec> WRAP = new Key<>(
            "wrap",
            DistributionGrammar.DISTRIBUTION,
            "How long the agent works on after the customer has gone. Default: 0.",
            "{exponential: 40s}");
    private static final Key<PatienceSpec> PATIENCE = new Key<>(
            "patience",
            PatienceGrammar.PATIENCE,
            "How long customers wait before they give up. Default: infinite.",
            "{exponential: 2m}",
            "{balk: 20 %, wait: {exponential: 2m}}");
    private static final Key<Long> PRIORITY =
            new Key<>("priority", Texts.whole(1, LAST_PRIORITY), "From 1, the most urgent, to 9. Default: 5.", "1");
    private static final Key<ServiceLevelSpec> SERVICE_LEVEL = new Key<>(
            "service-level",
            new Defined<>(
                    "service-level",
                    ByKind.<ServiceLevelSpec>textOrMap(
                            new Mapped<>(GOAL, (goal, node) -> level(goal, Optional.empty(), Optional.empty())),
                            new MapShape<>(
                                    "a map with target and formula",
                                    List.of(TARGET, FORMULA, SHORT),
                                    f -> f.need(TARGET).map(goal -> level(goal, f.get(FORMULA), f.get(SHORT)))))),
            "The service level to reach. Default: 80 % in 20s, formula offered.",
            "80 % in 20s",
            "{target: 90 % in 10s, formula: answered}");
    private static final Key<AllocationSpec> ALLOCATION = new Key<>(
            "allocation",
            AllocationGrammar.ALLOCATION,
            "How long an agent may work for one contact, and what happens then.",
            "{limit: 30m, warn: 25m, then: transfer to senior}");
    private static final Key<Long> QUEUE_LIMIT = new Key<>(
            "queue-limit",
            Texts.whole(0, LONGEST_QUEUE),
            "How many contacts may wait; further ones are blocked.",
            "20");
    private static final Key<List<ListShape.Item<String>>> GROUPS = new Key<>(
            "groups",
            new ListShape<>(Texts.NAME, "a list of groups"),
            "The groups in the order in which contacts prefer them. Default: the order of the file.",
            "[core, senior]");
    private static final Key<List<ListShape.Item<String>>> INTERRUPTS = new Key<>(
            "interrupts",
            new ListShape<>(Texts.NAME, "a list of contact types"),
            "The types from whose contacts it takes an agent away when nobody is free; they are resumed afterwards.",
            "[email]");
    private static final Key<ChatSpec> CHAT = new Key<>(
            "chat",
            ChatGrammar.CHAT,
            "Makes the contacts chats, of which an agent may hold several; talk is then the work on one reply.",
            "{replies: 6, think: {exponential: 40s}, slower: 10 %}");

    /** The shape of the whole. */
    static final Shape<List<Named<ContactSpec>>> CONTACTS = new NamesShape<>(
            new MapShape<>("a map with arrivals and talk", keys(), fields -> Optional.of(build(fields))),
            "a map of contact types by name");

    /** The shape of the stages. */
    static final Shape<List<Named<ContactSpec>>> STAGES = new NamesShape<>(
            new MapShape<>("a map with talk", stageKeys(), fields -> Optional.of(stage(fields))),
            "a map of stages by name");

    private ContactGrammar() {}

    private static List<Key<?>> keys() {
        List<Key<?>> own = List.of(
                ARRIVALS,
                VOLUME,
                ForecastGrammar.FORECAST,
                TALK,
                HOLD,
                WRAP,
                PATIENCE,
                PRIORITY,
                SERVICE_LEVEL,
                ALLOCATION,
                QUEUE_LIMIT,
                GROUPS,
                INTERRUPTS,
                CHAT);
        return Stream.of(
                        own,
                        ReturnsGrammar.KEYS,
                        List.<Key<?>>of(
                                JourneyGrammar.NEXT,
                                FrontGrammar.FRONT,
                                CallbackGrammar.CALLBACK,
                                MessageGrammar.MESSAGE),
                        DeferralGrammar.KEYS,
                        List.<Key<?>>of(DiallingGrammar.DIALLING),
                        TogetherGrammar.KEYS,
                        PostGrammar.OF_TYPES)
                .flatMap(List::stream)
                .toList();
    }

    private static List<Key<?>> stageKeys() {
        List<Key<?>> own = List.of(
                JourneyGrammar.AFTER,
                JourneyGrammar.HANDOVER,
                JourneyGrammar.SENDER,
                TALK,
                HOLD,
                WRAP,
                PATIENCE,
                PRIORITY,
                SERVICE_LEVEL,
                ALLOCATION,
                GROUPS,
                JourneyGrammar.NEXT);
        return Stream.of(own, DeferralGrammar.STAGE_KEYS, TogetherGrammar.KEYS, PostGrammar.OF_TYPES)
                .flatMap(List::stream)
                .toList();
    }

    private static ServiceLevelSpec level(
            ServiceGoal goal, Optional<ServiceLevelFormula> formula, Optional<Duration> shortLimit) {
        return new ServiceLevelSpec(
                goal, formula.orElse(ServiceLevelFormula.OFFERED), shortLimit.orElse(ServiceLevelSpec.SHORT));
    }

    private static ContactSpec build(Fields fields) {
        Node at = fields.map();
        refuseWhatIsOnTheLine(fields);
        DeferralGrammar.refuse(fields, QUEUE_LIMIT, "remove it");
        DeferralGrammar.refuse(fields, FrontGrammar.FRONT, "remove it");
        DeferralGrammar.refuse(fields, CHAT, "remove it");
        DeferralGrammar.refuseOnLists(fields, ALLOCATION, "remove it");
        DeferralGrammar.refuseOnLists(fields, INTERRUPTS, "remove it");
        ReturnsGrammar.KEYS.forEach(key -> DeferralGrammar.refuseOnLists(fields, key, "remove it"));
        return new ContactSpec(
                fields.name(),
                fields.need(ARRIVALS, new ArrivalsSpec.Constant(Rate.NONE)),
                fields.get(VOLUME, Share.ALL),
                work(fields),
                fields.get(PATIENCE, PatienceSpec.INFINITE),
                priority(fields),
                fields.get(SERVICE_LEVEL, ServiceLevelSpec.DEFAULT),
                fields.get(ALLOCATION),
                fields.get(QUEUE_LIMIT).map(n -> OptionalInt.of(n.intValue())).orElse(OptionalInt.empty()),
                References.of(fields.get(GROUPS, List.of())),
                ReturnsGrammar.build(fields),
                References.of(fields.get(INTERRUPTS, List.of())),
                JourneyGrammar.ofContact(fields),
                fields.get(CHAT),
                fields.get(FrontGrammar.FRONT),
                DeferralGrammar.build(fields),
                fields.get(CallbackGrammar.CALLBACK),
                fields.get(ForecastGrammar.FORECAST),
                fields.get(MessageGrammar.MESSAGE),
                DiallingGrammar.ofContact(fields, DeferralGrammar.channel(fields)),
                TogetherGrammar.build(
                        fields,
                        fields.get(ALLOCATION),
                        List.of(CHAT, CallbackGrammar.CALLBACK, DiallingGrammar.DIALLING)),
                PostGrammar.ofType(fields),
                at);
    }

    private static ContactSpec stage(Fields fields) {
        Node at = fields.map();
        refuseWhatIsOnTheLine(fields);
        DeferralGrammar.refuse(fields, JourneyGrammar.HANDOVER, "remove it");
        DeferralGrammar.refuse(fields, JourneyGrammar.SENDER, "remove it");
        return new ContactSpec(
                fields.name(),
                new ArrivalsSpec.Constant(Rate.NONE),
                Share.ALL,
                work(fields),
                fields.get(PATIENCE, PatienceSpec.INFINITE),
                priority(fields),
                fields.get(SERVICE_LEVEL, ServiceLevelSpec.DEFAULT),
                fields.get(ALLOCATION),
                OptionalInt.empty(),
                References.of(fields.get(GROUPS, List.of())),
                ReturnsSpec.NEVER,
                List.of(),
                JourneyGrammar.ofStage(fields),
                Optional.empty(),
                Optional.empty(),
                DeferralGrammar.build(fields),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                TogetherGrammar.build(
                        fields, fields.get(ALLOCATION), List.of(JourneyGrammar.HANDOVER, JourneyGrammar.SENDER)),
                PostGrammar.ofType(fields),
                at);
    }

    private static void refuseWhatIsOnTheLine(Fields fields) {
        if (DeferralGrammar.handled(fields)) {
            DeferralGrammar.refuse(fields, TALK, "write handling");
            DeferralGrammar.refuse(fields, HOLD, "write handling");
        }
        DeferralGrammar.refuse(fields, PATIENCE, "remove it");
        DeferralGrammar.refuse(fields, SERVICE_LEVEL, DeferralGrammar.list(fields) ? "remove it" : "write deadline");
    }

    private static int priority(Fields fields) {
        return fields.get(PRIORITY).map(Long::intValue).orElse(DEFAULT_PRIORITY);
    }

    private static WorkSpec work(Fields fields) {
        DistributionSpec none = DistributionSpec.none(fields.map());
        return new WorkSpec(
                fields.need(DeferralGrammar.handled(fields) ? DeferralGrammar.HANDLING : TALK, none),
                fields.get(HOLD, none),
                fields.get(WRAP, none));
    }
}
