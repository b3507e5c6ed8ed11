package org.busyhour.scenarios.language.grammar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.busyhour.engine.model.Routing;
import org.busyhour.scenarios.language.shape.Fields;
import org.busyhour.scenarios.language.shape.Key;
import org.busyhour.scenarios.language.shape.ListShape;
import org.busyhour.scenarios.language.shape.MapShape;
import org.busyhour.scenarios.language.shape.Mapped;
import org.busyhour.scenarios.language.shape.NamesShape.Named;
import org.busyhour.scenarios.language.shape.TextShape;
import org.busyhour.scenarios.language.source.Visible;
import org.busyhour.scenarios.language.spec.ContactSpec;
import org.busyhour.scenarios.language.spec.GroupSpec;
import org.busyhour.scenarios.language.spec.IncidentSpec;
import org.busyhour.scenarios.language.spec.LabourSpec;
import org.busyhour.scenarios.language.spec.RuleSpec;
import org.busyhour.scenarios.language.spec.RunSpec;
import org.busyhour.scenarios.language.spec.ScenarioSpec;
import org.busyhour.scenarios.language.spec.ShiftSpec;
import org.busyhour.scenarios.language.spec.TargetSpec;
import org.busyhour.scenarios.language.spec.TimeSpec;
import org.busyhour.scenarios.language.value.TargetPhrase;
import org.busyhour.scenarios.language.value.Unreadable;
import org.busyhour.scenarios.language.yaml.Node.ScalarNode;

/** The whole language. */
public final class ScenarioGrammar {

    private static final int MOST_TRUNKS = 1_000_000;

    private static final Key<Integer> BUSYHOUR = new Key<>(
            "busyhour",
            new TextShape<>("busyhour: 1", ScenarioGrammar::version, Map.of("const", 1)),
            "The version of the language; always 1.",
            "1");
    private static final Key<String> NAME =
            new Key<>("name", Texts.FREE, "What the scenario is called.", "Retail bank, an ordinary Monday");
    private static final Key<String> TITLE = new Key<>(
            "title", Texts.FREE, "A longer text for the head of reports.", "What if Mondays grow by 15 percent?");
    private static final Key<String> EXTENDS = new Key<>(
            "extends",
            Texts.FREE,
            "A scenario that this file changes, seen from this file's folder: maps merge, the rest replaces, null removes.",
            "bank-day.yaml");
    private static final Key<TimeSpec> TIME = new Key<>(
            "time",
            TimeGrammar.TIME,
            "When the simulated time starts and ends.",
            "{start: 2026-03-02 07:00, zone: Europe/Istanbul, length: 1 day, interval: 30m}");
    private static final Key<Long> TRUNKS = new Key<>(
            "trunks",
            Texts.whole(1, MOST_TRUNKS),
            "How many lines there are; a contact that finds none is blocked.",
            "30");
    private static final Key<List<Named<ContactSpec>>> CONTACTS = new Key<>(
            "contacts",
            ContactGrammar.CONTACTS,
            "The contact types, by names of your own.",
            "{balance: {arrivals: 120/h, talk: {exponential: 3m}}}");
    private static final Key<List<Named<ContactSpec>>> STAGES = new Key<>(
            "stages",
            ContactGrammar.STAGES,
            "Work to which contacts go on, by names of your own; see next.",
            "{approval: {after: 30m, talk: {exponential: 4m}}}");
    private static final Key<List<Named<GroupSpec>>> GROUPS = new Key<>(
            "groups",
            GroupGrammar.GROUPS,
            "The groups of agents, by names of your own.",
            "{core: {agents: 24, skills: [balance]}}");
    private static final Key<List<Named<ShiftSpec>>> SHIFTS = new Key<>(
            "shifts",
            ShiftGrammar.SHIFTS,
            "The shifts, by names of your own.",
            "{early: {hours: 07:00-15:30, breaks: [15m at 09:30]}}");
    private static final Key<LabourSpec> LABOUR = new Key<>(
            "labour",
            LabourGrammar.LABOUR,
            "What the law asks for the people on shifts: validate tells where the plan breaks it, a run how often it is"
                    + " broken.",
            "{longest-stretch: 4h, least-break: 15m, rest-between-shifts: 11h}");
    private static final Key<Routing> ROUTING = new Key<>(
            "routing",
            RoutingGrammar.ROUTING,
            "Who gets whom.",
            "{contact-to-agent: longest idle, agent-to-contact: longest wait}");
    private static final Key<List<Named<IncidentSpec>>> INCIDENTS = new Key<>(
            "incidents",
            IncidentGrammar.INCIDENTS,
            "What goes wrong for a while, by names of your own.",
            "{crm-slow: {at: 10:00, lasts: 45m, work: 140 %}}",
            "{phones-down: {every: {exponential: 40h}, lasts: {lognormal: {mean: 30m, cv: 1}}, stops: all}}");
    private static final Key<List<Named<RuleSpec>>> RULES = new Key<>(
            "rules",
            RuleGrammar.RULES,
            "What is done when something happens, by names of your own.",
            "{surge: {when: queue of balance > 12 for 2m, do: {call-up: 4 of senior, within: 20m, stay: 1h}}}");
    private static final Key<List<TargetSpec>> TARGETS = new Key<>(
            "targets",
            new Mapped<>(
                    new ListShape<>(
                            new Mapped<>(
                                    TextShape.matching(
                                            TargetPhrase.SHAPE,
                                            "a target like service-level of balance >= 80 %",
                                            TargetPhrase::parse),
                                    (phrase, node) -> new TargetSpec(phrase, ((ScalarNode) node).text(), node)),
                            "a list of targets"),
                    (items, node) -> ListShape.values(items)),
            "What is to be reached.",
            "[service-level of balance >= 80 %, occupancy of core <= 88 %]");
    private static final Key<RunSpec> RUN =
            new Key<>("run", RunGrammar.RUN, "How the scenario is simulated.", "{seed: 20260302, replications: 30}");

    /** The shape of a scenario. */
    public static final MapShape<ScenarioSpec> SCENARIO = new MapShape<>(
            "a map of keys, beginning with busyhour: 1",
            List.of(
                    BUSYHOUR, NAME, TITLE, EXTENDS, TIME, TRUNKS, CONTACTS, STAGES, GROUPS, SHIFTS, LABOUR, ROUTING,
                    INCIDENTS, RULES, TARGETS, RUN),
            fields -> Optional.of(build(fields)));

    private ScenarioGrammar() {}

    private static int version(String text) throws Unreadable {
        if (text.equals("1")) {
            return 1;
        }
        throw new Unreadable("version 1 of the language is expected, was " + Visible.quoted(text), "write busyhour: 1");
    }

    private static ScenarioSpec build(Fields fields) {
        fields.need(BUSYHOUR);
        return new ScenarioSpec(
                fields.get(NAME, ""),
                fields.get(TITLE, ""),
                fields.get(TIME, TimeGrammar.standard(fields.map())),
                fields.get(TRUNKS).map(n -> OptionalInt.of(n.intValue())).orElse(OptionalInt.empty()),
                values(fields.need(CONTACTS, List.of())),
                values(fields.get(STAGES, List.of())),
                values(fields.need(GROUPS, List.of())),
                values(fields.get(SHIFTS, List.of())),
                fields.get(LABOUR, LabourSpec.none(fields.map())),
                fields.get(ROUTING, Routing.DEFAULT),
                values(fields.get(INCIDENTS, List.of())),
                values(fields.get(RULES, List.of())),
                fields.get(TARGETS, List.of()),
                fields.get(RUN, RunGrammar.standard(fields.map())),
                fields.map());
    }

    private static <T> List<T> values(List<Named<T>> named) {
        return named.stream().map(Named::value).toList();
    }
}
