package org.busyhour.scenarios.language.grammar;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.busyhour.engine.model.AgentGroup;
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
import org.busyhour.scenarios.language.spec.GroupSpec;
import org.busyhour.scenarios.language.spec.Reference;
import org.busyhour.scenarios.language.spec.ShrinkageSpec;
import org.busyhour.scenarios.language.spec.SkillSpec;
import org.busyhour.scenarios.language.spec.StaffingSpec;
import org.busyhour.scenarios.language.spec.TermSpec;
import org.busyhour.scenarios.language.value.Phrases;
import org.busyhour.scenarios.language.value.Share;

/** The key {@code groups}. */
final class GroupGrammar {

    private static final Key<Duration> AFTER =
            new Key<>("after", Texts.DURATION, "Takes such a contact only when it has waited so long.", "45s");
    private static final Key<Boolean> WHEN = new Key<>(
            "when",
            TextShape.of(Phrases.of(List.of(true), rule -> "by rule")),
            "Takes such a contact only while a rule says so: overflow.",
            "by rule");
    private static final Key<Double> SPEED = new Key<>(
            "speed", Texts.positive(0.01, 100), "Talk, hold and wrap are divided by this. Default: 1.", "1.2");

    private static final Key<Share> SOLVED = new Key<>(
            "solved",
            Texts.SHARE,
            "The chance that this group solves the matter. Default: what the contact type says.",
            "85 %");

    private static final Shape<List<SkillSpec>> SKILL_LIST = new Mapped<>(
            new ListShape<>(Texts.NAME, "a list of contact types"),
            (items, node) ->
                    References.of(items).stream().map(GroupGrammar::skill).toList());
    private static final Shape<List<SkillSpec>> SKILL_MAP = new Mapped<>(
            new NamesShape<>(
                    new MapShape<>(
                            "a map, which may be empty, with after, speed and solved",
                            List.of(AFTER, WHEN, SPEED, SOLVED),
                            Optional::of),
                    "a map of contact types"),
            (items, node) -> items.stream().map(GroupGrammar::skill).toList());

    private static final Key<StaffingSpec> AGENTS = new Key<>(
            "agents",
            ByKind.<StaffingSpec>any(
                    new Mapped<>(
                            Texts.whole(0, StaffingGrammar.MOST_HEADS),
                            (heads, node) -> new StaffingSpec.Heads(heads.intValue())),
                    new Mapped<>(CountsGrammar.LIST, (counts, node) -> new StaffingSpec.HeadsPerInterval(counts)),
                    StaffingGrammar.COUNTED),
            "Who works: a number, a number per interval, a column of a file, a roster or a calendar.",
            "24",
            "[3, 5, 8]",
            "{file: staff.csv, column: heads}",
            "{roster: people.csv}",
            "{calendar: people.ics}");
    private static final Key<StaffingGrammar.OnShift> SHIFT = new Key<>(
            "shift",
            StaffingGrammar.SHIFT,
            "The shift that all agents work, or how many work which shift.",
            "early",
            "{early: 10, late: 14}");
    private static final Key<Share> STAFFING =
            new Key<>("staffing", Texts.FACTOR, "A factor on the heads, rounded half up. Default: 100 %.", "75 %");
    private static final Key<Long> ON_CALL = new Key<>(
            "on-call",
            Texts.whole(0, StaffingGrammar.MOST_HEADS),
            "How many more are at home and may be called up by rules, beside a number of agents. Default: 0.",
            "4");
    private static final Key<List<SkillSpec>> SKILLS = new Key<>(
            "skills",
            ByKind.<List<SkillSpec>>listOrMap(SKILL_LIST, SKILL_MAP),
            "The contact types and stages that the group takes, in the order in which it prefers them.",
            "[balance, loans]",
            "{balance: {}, loans: {after: 45s, speed: 1.2}}");
    private static final Key<LocalDate> FROM =
            new Key<>("from", Texts.DATE, "The first day on which the group is there. Default: always.", "2026-03-09");
    private static final Key<LocalDate> UNTIL =
            new Key<>("until", Texts.DATE, "The last day on which the group is there. Default: always.", "2026-03-20");
    private static final Key<Long> CHATS = new Key<>(
            "chats", Texts.whole(1, AgentGroup.MOST_CHATS), "How many chats an agent holds at once. Default: 1.", "3");

    private static final Key<ShrinkageSpec> SHRINKAGE = new Key<>(
            "shrinkage",
            ShrinkageGrammar.SHRINKAGE,
            "How agents are away by chance: absent, late, logged out.",
            "{absence: 6 %, late: {share: 10 %, by: {exponential: 8m}}}");

    /** The shape of the whole. */
    static final Shape<List<Named<GroupSpec>>> GROUPS = new NamesShape<>(
            new MapShape<>(
                    "a map with agents and skills",
                    Stream.of(
                                    List.<Key<?>>of(
                                            AGENTS,
                                            SHIFT,
                                            STAFFING,
                                            ON_CALL,
                                            SKILLS,
                                            CostGrammar.COST,
                                            DutiesGrammar.QUOTA,
                                            CHATS,
                                            FROM,
                                            UNTIL,
                                            SHRINKAGE),
                                    PerformanceGrammar.KEYS,
                                    DutiesGrammar.KEYS,
                                    PostGrammar.OF_GROUPS)
                            .flatMap(List::stream)
                            .toList(),
                    fields -> Optional.of(build(fields))),
            "a map of groups by name");

    private GroupGrammar() {}

    private static SkillSpec skill(Reference contact) {
        return new SkillSpec(contact, Duration.ZERO, false, 1, Optional.empty());
    }

    private static SkillSpec skill(Named<Fields> named) {
        return new SkillSpec(
                new Reference(named.name(), named.at()),
                named.value().get(AFTER, Duration.ZERO),
                named.value().get(WHEN, false),
                named.value().get(SPEED, 1.0),
                named.value().get(SOLVED));
    }

    private static GroupSpec build(Fields fields) {
        return new GroupSpec(
                fields.name(),
                staffing(fields),
                fields.get(STAFFING, Share.ALL),
                fields.need(SKILLS, List.of()),
                fields.get(CostGrammar.COST),
                fields.get(DutiesGrammar.QUOTA)
                        .map(quota -> OptionalInt.of(quota.most()))
                        .orElse(OptionalInt.empty()),
                fields.get(CHATS).map(Long::intValue).orElse(1),
                new TermSpec(fields.get(FROM), fields.get(UNTIL)),
                PerformanceGrammar.of(fields),
                DutiesGrammar.of(fields),
                fields.get(ON_CALL).map(Long::intValue).orElse(0),
                PostGrammar.ofGroup(fields),
                fields.get(SHRINKAGE, ShrinkageSpec.none(fields.map())),
                fields.map());
    }

    private static StaffingSpec staffing(Fields fields) {
        boolean rostered = fields.get(AGENTS)
                .filter(StaffingSpec.Rostered.class::isInstance)
                .isPresent();
        if (rostered && fields.written(STAFFING)) {
            fields.wrong(STAFFING, "a factor on heads doesn't go with people of a file", "remove it");
        }
        if (!fields.written(SHIFT)) {
            return fields.need(AGENTS, new StaffingSpec.Heads(0));
        }
        Optional<StaffingSpec> agents = fields.get(AGENTS);
        Optional<StaffingGrammar.OnShift> shift = fields.get(SHIFT);
        if (shift.isEmpty() || (fields.written(AGENTS) && agents.isEmpty())) {
            return new StaffingSpec.Heads(0);
        }
        if (shift.get().one().isEmpty()) {
            return several(fields, shift.get());
        }
        Optional<Integer> people =
                agents.filter(StaffingSpec.Heads.class::isInstance).map(a -> ((StaffingSpec.Heads) a).heads());
        if (people.isEmpty()) {
            boolean counted = agents.isPresent();
            fields.wrong(
                    counted ? AGENTS : SHIFT,
                    counted
                            ? (rostered ? "people of a file" : "heads per interval") + " and a shift exclude each other"
                            : "agents is missing: how many work this shift",
                    counted ? "remove one of the two" : "for example agents: 24");
        }
        return new StaffingSpec.OnShifts(
                List.of(new StaffingSpec.Crew(shift.get().one().get(), people.orElse(0))));
    }

    private static StaffingSpec several(Fields fields, StaffingGrammar.OnShift shift) {
        if (fields.written(AGENTS)) {
            fields.wrong(
                    AGENTS,
                    "agents and the people of each shift exclude each other",
                    "remove agents, shift says how many");
        }
        return new StaffingSpec.OnShifts(shift.crews());
    }
}
