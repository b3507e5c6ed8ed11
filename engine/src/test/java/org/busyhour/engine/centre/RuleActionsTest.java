package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.busyhour.engine.model.Action;
import org.busyhour.engine.model.Agent;
import org.busyhour.engine.model.Callback;
import org.busyhour.engine.model.ComesAgain;
import org.busyhour.engine.model.Condition;
import org.busyhour.engine.model.Dialling;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.Distribution.Constant;
import org.busyhour.engine.model.Factors;
import org.busyhour.engine.model.Front;
import org.busyhour.engine.model.Offer;
import org.busyhour.engine.model.Openings;
import org.busyhour.engine.model.Rule;
import org.busyhour.engine.model.Tries;
import org.busyhour.engine.observe.Outcome;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.scene.Call;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Rules;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Shift;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.StaffFact;
import org.busyhour.engine.tally.Tally;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

/** What rules do to offers, bots and lists, worked by hand, and that a replication leaves nothing of it behind. */
class RuleActionsTest {
    private static final Offer BY_RULE = new Offer(Offer.What.BY_RULE, 0);

    @Test
    void offerByRule_isMadeWhileARuleIsInForce() {
        // Busy to 100: who comes at 10 waits for it. Who comes at 60 leaves, and is called back from 160 on, in turn;
        // who comes at 155 waits till 220.
        Day day = offering(Rules.during(50, 150, new Action.Offers(0)));

        assertThat(day.contact(2).answered()).isEqualTo(100);
        assertThat(day.contact(3).outcome()).isEqualTo(Outcome.CALLED_BACK);
        assertThat(day.contact(3).ended()).isEqualTo(60);
        assertThat(day.partOf(3).answered()).isEqualTo(160);
        assertThat(day.contact(4).outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(day.contact(4).answered()).isEqualTo(220);
    }

    @Test
    void offerByRule_isMadeUntilTheLastRuleEnds() {
        assertThat(offering(
                                Rules.during("a", 5, 30, new Action.Offers(0)),
                                Rules.during("b", 20, 70, new Action.Offers(0)))
                        .contacts())
                .filteredOn(contact -> contact.outcome() == Outcome.CALLED_BACK)
                .extracting(Day.Contact::arrival)
                .containsExactly(10.0, 60.0);
    }

    @Test
    void withoutARule_nothingIsOffered() {
        assertThat(offering(Rules.during(50, 150, new Action.Alert())).contacts())
                .extracting(Day.Contact::outcome)
                .containsOnly(Outcome.ANSWERED);
    }

    @Test
    void bot_servesTheShareOfTheRule() {
        // Twenty seconds with the bot: who comes at 60 and 150 needs nobody, though the latter is there when it ends.
        Day day = with(bot(0), Rules.during(50, 155, new Action.Contains(0, 1)), 20, 60, 150, 160);

        assertThat(deflected(day)).containsExactly(60.0, 150.0);
        assertThat(day.seconds(0, 1, StaffFact.TALKING)).isEqualTo(20);
        // And the other way round: a bot that serves all is stopped.
        assertThat(deflected(with(bot(1), Rules.during(50, 155, new Action.Contains(0, 0)), 20, 60, 150, 160)))
                .containsExactly(20.0, 160.0);
    }

    @Test
    void bot_doesWhatTheLastRuleInForceSays() {
        Day day = Scene.lasting(1000)
                .with(Calls.at("A", 20, 60, 120, 170, 220).talk(10).front(bot(0)))
                .with(Team.of("desk", 2).takes("A"))
                .with(Rules.during("a", 50, 200, new Action.Contains(0, 1)))
                .with(Rules.during("b", 100, 150, new Action.Contains(0, 0)))
                .day();

        assertThat(deflected(day)).containsExactly(60.0, 170.0);
    }

    @Test
    void hoursOfAList_areKeptBesideRules() {
        // Called from 100 to 200 and from 300 to 400; the rules have places in the plan behind those of the hours.
        Dialling how = new Dialling(
                new Tries(1, 1, Distribution.ZERO, new Constant(25)),
                new Constant(10),
                Distribution.ZERO,
                Optional.of(new Openings(
                        List.of(Ticks.ofSeconds(100), Ticks.ofSeconds(300)),
                        List.of(Ticks.ofSeconds(200), Ticks.ofSeconds(400)))),
                Optional.empty());
        Day day = Scene.lasting(1000)
                .with(Calls.at("list", 0, 250).talk(60).called(how))
                .with(Calls.at("A"))
                .with(Team.of("desk", 1).takes("list", "A").onCall(3))
                .with(Rules.during("alert", 20, 30, new Action.Alert()))
                .with(Rules.during("call", 40, 350, new Action.CallUp(0, 1, new Constant(5), 1, 0)))
                .day();

        assertThat(day.contact(1).answered()).isEqualTo(110);
        assertThat(day.contact(2).answered()).isEqualTo(310);
        assertThat(day.seconds(0, 1, StaffFact.OVERTIME)).isEqualTo(350 - 45);
    }

    /** All at once, nothing of it by chance: each replication is the same as the one before. */
    @Test
    void replications_knowNothingOfEachOther() {
        Scene scene = Scene.lasting(1000)
                .with(Calls.at("A", 0, 10, 20, 30, 60, 70, 300, 310, 320, 500, 505, 510, 950, 955, 960)
                        .talk(40)
                        .patience(new Constant(200))
                        .front(bot(0))
                        .callback(
                                new Callback(BY_RULE, 1, Optional.empty(), 1, 1, Distribution.ZERO, Distribution.ZERO)))
                .with(Team.of("desk", 1).takes("A").onCall(2).cost(30))
                .with(Team.people("chiefs").person("Ann", Shift.from(0, 1000)).takesByRule("A"))
                .with(once(Rules.whileWaiting(2, new Action.Access(1, 0, true))))
                .with(Rules.during("offers", 60, 130, new Action.Offers(0)))
                .with(once(Rules.whileNobodyIsFree(0, new Action.CallUp(0, 1, new Constant(15), 1, 0))))
                .with(Rules.during("bot", 290, 1000, new Action.Contains(0, 1)))
                .with(Rules.during("stop", 505, 1000, new Action.Access(0, 0, false)))
                .with(Rules.during("hurry", 515, 1000, new Action.Hurry(1, new Factors(2, 1))));
        List<long[]> tallies = tallies(scene, 1);

        assertThat(tallies).usingElementComparator(Arrays::compare).containsOnly(tallies.get(0));
        Day day = scene.day();
        assertThat(day.contacts()).extracting(Day.Contact::outcome).contains(Outcome.CALLED_BACK, Outcome.DEFLECTED);
        assertThat(day.seconds(1, 1, StaffFact.TALKING)).isPositive();
        assertThat(day.seconds(0, 1, StaffFact.CALLED_UP)).isPositive();
        assertThat(Arrays.stream(tallies.get(0)).sum()).isPositive();
    }

    /** By chance, and so different in each: on a thread of its own each is what it is behind others. */
    @Test
    void replicationsByChance_knowNothingOfEachOther() {
        Scene scene = Scene.lasting(4000)
                .with(Calls.poisson("A", 100).talk(40).patience(new Constant(100)))
                .with(Team.of("desk", 1).takes("A").onCall(3))
                .with(Team.people("chiefs")
                        .person(
                                "Ann",
                                Shift.from(0, 4000)
                                        .rest(500, 300)
                                        .rest(1500, 200)
                                        .meeting(2500, 300))
                        .takes("A"))
                .with(Rules.whileWaiting(2, new Action.CallUp(0, 1, new Constant(60), 0.5, Ticks.ofSeconds(200))))
                .with(Rules.whileNobodyIsFree(
                        1,
                        new Action.MoveBreaks(1, Ticks.ofSeconds(400)),
                        new Action.ShortenBreaks(1, Ticks.ofSeconds(100)),
                        new Action.Cancel(1, Agent.Kind.MEETING)));
        List<long[]> together = tallies(scene, 1);
        List<long[]> alone = tallies(scene, 8);

        assertThat(together).usingElementComparator(Arrays::compare).isEqualTo(alone);
        assertThat(together.stream().map(Arrays::hashCode)).doesNotHaveDuplicates();
    }

    private static List<long[]> tallies(Scene scene, int threads) {
        return Replications.run(scene.model(), new Plan(1, 8, threads), Progress.NONE).replications().stream()
                .map(Tally::numbers)
                .toList();
    }

    /** Once a day, and not again for a long time: the next replication begins anew. */
    private static Rule once(Rule rule) {
        Rule.Restraint restraint =
                new Rule.Restraint(new Constant(3), Ticks.ofSeconds(900), OptionalInt.of(1), OptionalDouble.empty());
        Optional<Condition> until = Optional.empty();
        return new Rule(rule.name(), rule.when(), until, rule.actions(), restraint);
    }

    private static Day offering(Rule... rules) {
        Scene scene = Scene.lasting(1000)
                .with(Calls.given("A", call(0, 100), call(10, 60), call(60, 60), call(155, 60))
                        .callback(
                                new Callback(BY_RULE, 1, Optional.empty(), 1, 1, Distribution.ZERO, Distribution.ZERO)))
                .with(Team.of("desk", 1).takes("A"));
        Arrays.stream(rules).forEach(scene::with);
        return scene.day();
    }

    private static Call call(double at, double talk) {
        return Call.at(at).talk(talk);
    }

    private static Day with(Front front, Rule rule, double... instants) {
        return Scene.lasting(1000)
                .with(Calls.at("A", instants).talk(10).front(front))
                .with(Team.of("desk", 1).takes("A"))
                .with(rule)
                .day();
    }

    private static List<Double> deflected(Day day) {
        return day.contacts().stream()
                .filter(contact -> contact.outcome() == Outcome.DEFLECTED)
                .map(Day.Contact::arrival)
                .toList();
    }

    private static Front bot(double contained) {
        return new Front(new Constant(20), contained, ComesAgain.NEVER, Distribution.ZERO, 1);
    }
}
