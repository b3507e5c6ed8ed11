package org.busyhour.studies.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.busyhour.engine.model.Action;
import org.busyhour.engine.model.Agent;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.Callback;
import org.busyhour.engine.model.Condition;
import org.busyhour.engine.model.Condition.Compare;
import org.busyhour.engine.model.Condition.Gauge;
import org.busyhour.engine.model.Condition.Measure;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Distribution.Constant;
import org.busyhour.engine.model.Factors;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Offer;
import org.busyhour.engine.model.Patience;
import org.busyhour.engine.model.Routing;
import org.busyhour.engine.model.Rule;
import org.busyhour.engine.model.ServiceLevel;
import org.busyhour.engine.model.Skill;
import org.busyhour.engine.model.Staffing;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.model.TraceTable;
import org.busyhour.engine.model.Work;
import org.busyhour.engine.observe.Outcome;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

/** What stories tell of rules, worked by hand: calls of 100 s at 0, 10, 20 and 130; Ann is alone at her desk. */
class WhyByRuleTest {
    private static final AgentGroup DESK = people("desk", Skill.of(0), "Ann", shift(0, 1000));

    @Test
    void overflow_isToldWithTheAnswer() {
        // Two wait at 20: the chief takes the one of 10, with which the rule ends.
        AgentGroup chiefs = people("chiefs", new Skill(0, Ticks.NEVER, 1), "Cem", shift(0, 1000));
        Model model = model(List.of(DESK, chiefs), rule(waiting(), new Action.Access(1, 0, true)));

        assertThat(byRules(model, 2))
                .containsExactly(
                        new Moment.Fires(s(20), 0, 0, 2),
                        new Moment.Answered(s(20), 1, s(10), false, 1),
                        new Moment.ByRule(s(20), 0, RuleWord.OPENS, 1));
        assertThat(byRules(model, 3))
                .containsExactly(
                        new Moment.Fires(s(20), 0, 0, 2),
                        new Moment.ByRule(s(20), 0, RuleWord.ENDS, -1),
                        new Moment.Answered(s(100), 0, s(80), true, 0));
    }

    @Test
    void groupThatIsOpenAlready_isAsked() {
        AgentGroup chiefs = people("chiefs", new Skill(0, Ticks.NEVER, 1), "Cem", shift(0, 1000));
        Model model = model(List.of(DESK, chiefs), rule(hours(5, 15), new Action.Access(1, 0, true)));

        assertThat(byRules(model, 2))
                .containsExactly(
                        new Moment.ByRule(s(10), 0, RuleWord.IN_FORCE, -1),
                        new Moment.ByRule(s(10), 0, RuleWord.OPENS, 1),
                        new Moment.Answered(s(10), 1, 0, false, 0));
        assertThat(story(model, 2).moments())
                .filteredOn(Moment.Asks.class::isInstance)
                .singleElement()
                .satisfies(asks -> assertThat(((Moment.Asks) asks).groups())
                        .extracting(Asked::group)
                        .containsExactly(0, 1));
        // Who is stopped from nothing but a rule in force asks the desk alone.
        assertThat(byRules(model, 3)).containsExactly(new Moment.Answered(s(100), 0, s(80), true, 0));
    }

    @Test
    void groupThatIsStopped_isNotAsked() {
        Model model = model(List.of(DESK), rule(hours(5, 70), new Action.Access(0, 0, false)));

        assertThat(byRules(model, 2))
                .containsExactly(
                        new Moment.ByRule(s(10), 0, RuleWord.IN_FORCE, -1),
                        new Moment.ByRule(s(10), 0, RuleWord.SHUTS, 0),
                        new Moment.ByRule(s(70), 0, RuleWord.ENDS, -1),
                        new Moment.Answered(s(100), 0, s(90), true, 1));
    }

    @Test
    void whoWasCalledUp_isToldOf() {
        AgentGroup desk = new AgentGroup(
                "desk",
                new Staffing.People(List.of(
                        new Agent("Ann", List.of(shift(0, 1000))), new Agent("Bob", List.of(shift(600, 1000))))),
                List.of(Skill.of(0)),
                OptionalInt.empty(),
                OptionalDouble.empty());
        Model model = model(List.of(desk), rule(waiting(), new Action.CallUp(0, 1, new Constant(30), 1, s(100))));

        assertThat(byRules(model, 2))
                .containsExactly(
                        new Moment.Fires(s(20), 0, 0, 2),
                        new Moment.Answered(s(50), 1, s(40), true, 1),
                        new Moment.ByRule(s(50), 0, RuleWord.CALLED_UP, 1));
        assertThat(day(model, 1).byRules()).containsExactly(new RuleNote(s(20), 0, RuleNote.What.CALLED, s(50)));
        assertThat(day(model, 0).byRules()).isEmpty();
    }

    @Test
    void offer_isToldWhenItIsTaken() {
        Model model = model(List.of(DESK), rule(hours(15, 25), new Action.Offers(0)));

        assertThat(story(model, 3).outcome()).isEqualTo(Outcome.CALLED_BACK);
        assertThat(byRules(model, 3))
                .startsWith(
                        new Moment.ByRule(s(20), 0, RuleWord.IN_FORCE, -1),
                        new Moment.ByRule(s(20), 0, RuleWord.OFFERS, -1));
        assertThat(byRules(model, 2)).startsWith(new Moment.Fires(s(15), 0, -1, 0));
    }

    @Test
    void hurry_isToldWithTheAnswer() {
        Model model = model(List.of(DESK), rule(hours(125, 500), new Action.Hurry(0, new Factors(2, 1))));

        // The call of 10 is in hand from 100 on; at 125 half of the 75 s that are left goes.
        assertThat(byRules(model, 4)).contains(new Moment.ByRule(s(130), 0, RuleWord.IN_FORCE, -1));
        assertThat(byRules(model, 3)).contains(new Moment.ByRule(s(162.5), 0, RuleWord.HURRIES, 0));
    }

    @Test
    void agentsDay_hasWhatRulesAskedFor_andNothingOfItIsLost() {
        // A break of 500 to 800, moved by 100 and shortened by 100; a meeting of 900 cancelled.
        Agent.Shift shift = new Agent.Shift(
                0,
                s(2000),
                List.of(
                        new Agent.Pause(s(500), s(300), Agent.Kind.BREAK, true),
                        new Agent.Pause(s(900), s(50), Agent.Kind.MEETING, true),
                        new Agent.Pause(s(960), s(20), Agent.Kind.TRAINING, true)),
                Agent.LateBreak.KEEP);
        Model model = model(
                List.of(people("desk", Skill.of(0), "Ann", shift)),
                rule(
                        hours(490, 950),
                        new Action.MoveBreaks(0, s(100)),
                        new Action.ShortenBreaks(0, s(100)),
                        new Action.Cancel(0, Agent.Kind.MEETING),
                        new Action.Cancel(0, Agent.Kind.TRAINING)));
        AgentDay day = day(model, 0);

        assertThat(day.byRules())
                .containsExactly(
                        new RuleNote(s(500), 0, RuleNote.What.MOVED, s(600)),
                        new RuleNote(s(600), 0, RuleNote.What.SHORTENED, s(100)),
                        new RuleNote(s(900), 0, RuleNote.What.MEETING_CANCELLED, s(50)));
        assertThat(day.lost()).isEmpty();
        assertThat(day.time(Doing.ON_BREAK)).isEqualTo(s(200));
        assertThat(day.time(Doing.IN_TRAINING)).isEqualTo(s(20));
        assertThat(day.time(Doing.IN_MEETING)).isZero();
    }

    private static List<Moment> byRules(Model model, long contact) {
        return story(model, contact).moments().stream()
                .filter(moment -> moment instanceof Moment.Fires
                        || moment instanceof Moment.ByRule
                        || moment instanceof Moment.Answered)
                .toList();
    }

    private static ContactStory story(Model model, long contact) {
        return new WhyStudy(model, new Plan(1, 1, 1), 1)
                .contact(contact)
                .story()
                .orElseThrow();
    }

    private static AgentDay day(Model model, int agent) {
        return new WhyStudy(model, new Plan(1, 1, 1), 1).agent(agent);
    }

    private static Condition waiting() {
        return new Condition.Threshold(new Gauge(Measure.WAITING, 0, 0), Compare.ABOVE, 1, 0);
    }

    private static Condition hours(double from, double to) {
        return new Condition.During(List.of(s(from)), List.of(s(to)));
    }

    private static Rule rule(Condition when, Action... actions) {
        return new Rule("help", when, Optional.empty(), List.of(actions), Rule.Restraint.NONE);
    }

    private static Agent.Shift shift(double from, double to) {
        return new Agent.Shift(s(from), s(to), List.of(), Agent.LateBreak.KEEP);
    }

    private static AgentGroup people(String name, Skill skill, String agent, Agent.Shift shift) {
        return new AgentGroup(
                name,
                new Staffing.People(List.of(new Agent(agent, List.of(shift)))),
                List.of(skill),
                OptionalInt.empty(),
                OptionalDouble.empty());
    }

    private static long s(double seconds) {
        return Ticks.ofSeconds(seconds);
    }

    private static Model model(List<AgentGroup> groups, Rule rule) {
        TraceTable.Builder rows = new TraceTable.Builder();
        Stream.of(0.0, 10.0, 20.0, 130.0)
                .forEach(at -> rows.add(
                        s(at),
                        TraceTable.BLANK,
                        TraceTable.BLANK,
                        TraceTable.BLANK,
                        TraceTable.BLANK,
                        TraceTable.BLANK));
        Offer byRule = new Offer(Offer.What.BY_RULE, 0);
        Callback callback = new Callback(byRule, 1, Optional.empty(), 1, 1, Distribution.ZERO, Distribution.ZERO);
        ContactType calls = new ContactType(
                        "calls",
                        new ArrivalProcess.Trace(rows.build()),
                        Work.talk(new Constant(100)),
                        Patience.INFINITE,
                        ContactType.DEFAULT_PRIORITY,
                        ServiceLevel.DEFAULT,
                        Optional.empty(),
                        OptionalInt.empty(),
                        List.of())
                .draft()
                .callback(Optional.of(callback))
                .done();
        Timeline timeline = new Timeline(List.of(0L), s(2000), s(2000), Timeline.AtClose.SERVE, 0);
        return new Model(timeline, List.of(calls), groups, Routing.DEFAULT, OptionalInt.empty())
                .withRules(List.of(rule));
    }
}
