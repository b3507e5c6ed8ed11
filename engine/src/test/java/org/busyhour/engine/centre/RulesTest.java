package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.busyhour.engine.scene.Rules.above;
import static org.busyhour.engine.scene.Rules.compare;
import static org.busyhour.engine.scene.Rules.lasting;
import static org.busyhour.engine.scene.Rules.rolling;
import static org.busyhour.engine.scene.Rules.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.busyhour.engine.model.Action;
import org.busyhour.engine.model.Condition;
import org.busyhour.engine.model.Condition.Compare;
import org.busyhour.engine.model.Condition.Measure;
import org.busyhour.engine.model.Distribution.Constant;
import org.busyhour.engine.model.Routing.ContactOrder;
import org.busyhour.engine.model.Routing.ContactScope;
import org.busyhour.engine.model.Rule;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.scene.Call;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Shift;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

/** Rules, worked by hand: when they fire and end, and what they do. Type 0 is A, type 1 is B; group 0 is the desk. */
class RulesTest {
    private static final int CENTRE = -1;

    @Test
    void queue_firesAtOnceAndEndsWhenItIsShorter() {
        // The agent works until 100, 200, 300. The second to wait comes at 20; one of two is taken at 100.
        assertThat(told(one("A", 0, 10, 20), alert(above(Measure.WAITING, 0, 1))))
                .containsExactly("20 fires 0: 2", "100 ceases");
    }

    @Test
    void queueForAWhile_firesWhenItHasLastedSoLong() {
        assertThat(told(one("A", 0, 10, 20), alert(lasting(30, above(Measure.WAITING, 0, 1)))))
                .containsExactly("50 fires 0: 2", "100 ceases");
        // At 100 the end of work goes before the clock.
        assertThat(told(one("A", 0, 10, 20), alert(lasting(79, above(Measure.WAITING, 0, 1)))))
                .containsExactly("99 fires 0: 2", "100 ceases");
        assertThat(told(one("A", 0, 10, 20), alert(lasting(80, above(Measure.WAITING, 0, 1)))))
                .isEmpty();
    }

    @Test
    void longestWait_passesItsLimitByItself() {
        // Who comes at 10 has waited for more than 30 s a tick behind 40; the one of 20 waits 80 s at 100.
        assertThat(told(one("A", 0, 10, 20), alert(above(Measure.LONGEST_WAIT, 0, 30 * Ticks.PER_SECOND))))
                .containsExactly("40.000001 fires 0: 30000001", "200 ceases");
        assertThat(told(
                        one("A", 0, 10),
                        alert(compare(Compare.AT_LEAST, Measure.LONGEST_WAIT, 0, 30 * Ticks.PER_SECOND))))
                .containsExactly("40 fires 0: 30000000", "100 ceases");
    }

    @Test
    void freeAgents_areTheAvailable() {
        assertThat(told(one("A", 10, 120), alert(compare(Compare.BELOW, Measure.FREE, 0, 1))))
                .containsExactly("10 fires 0: 0", "110 ceases", "120 fires 0: 0", "220 ceases");
        assertThat(told(one("A", 10), alert(compare(Compare.AT_MOST, Measure.FREE, CENTRE, 0))))
                .containsExactly("10 fires 0: 0", "110 ceases");
    }

    @Test
    void predictedWait_isWorkInFrontByAgentsAtWork() {
        // Each wait is foreseen as (waiting + 1) x 100 s by one agent: 100 s at once, 300 s from 20 on.
        assertThat(told(one("A", 0, 10, 20), alert(above(Measure.PREDICTED_WAIT, 0, 250 * Ticks.PER_SECOND))))
                .containsExactly("20 fires 0: 300000000", "100 ceases");
    }

    @Test
    void queueOfTheCentre_isThatOfAllTypes() {
        assertThat(told(two(), alert(above(Measure.WAITING, CENTRE, 1))))
                .containsExactly("20 fires 0: 2", "100 ceases");
        assertThat(told(two(), alert(above(Measure.WAITING, 1, 0)))).containsExactly("20 fires 0: 1", "200 ceases");
    }

    @Test
    void serviceLevel_isThatOfTheLastFullMinutes() {
        // Answered in time at 0, late at 100 and 200. Minutes 1 and 2: one in time of two from 120 on; the first is
        // forgotten at 180, when one of one is late; nobody is answered in 180 to 300 but at 200.
        assertThat(told(one("A", 0, 10, 20), alert(rolling(Compare.BELOW, Measure.SERVICE_LEVEL, 0, 2, 0.5))))
                .containsExactly("180 fires 0: 0", "360 ceases");
    }

    @Test
    void serviceLevel_isThatSinceTheOpening() {
        // The second day opens at 600. The first call is in time, those of 601 and 602 are late at 630 and 660: one of
        // two in the first full minute, one of three in the first two.
        Scene scene = Scene.lasting(1200)
                .open(0, 60, 600, 1200)
                .with(Calls.at("A", 600, 601, 602).talk(30))
                .with(Team.of("desk", 1).takes("A"));

        assertThat(told(scene, alert(rolling(Compare.BELOW, Measure.SERVICE_LEVEL, 0, 2, 0.6))))
                .first()
                .asString()
                .startsWith("720 fires");
    }

    @Test
    void queueForAWhile_beginsAnewEachDay() {
        // One waits at 90, before the closing at 100; on the next day one waits from 205 on.
        Scene scene = Scene.lasting(400)
                .open(0, 100, 200, 400)
                .with(Calls.at("A", 0, 90, 200, 205).talk(120))
                .with(Team.of("desk", 1).takes("A"));

        assertThat(told(scene, alert(lasting(50, above(Measure.WAITING, 0, 0)))))
                .first()
                .asString()
                .startsWith("250 fires");
    }

    @Test
    void nobodyFreeForAWhile_beginsAnewEachDay() {
        // Busy from 80 until the closing at 100 and on; on the next day nobody is there from 200 to 220.
        Scene scene = Scene.lasting(400)
                .open(0, 100, 200, 400)
                .with(Calls.at("A", 80).talk(30))
                .with(Team.people("desk")
                        .person("Ann", Shift.from(0, 100), Shift.from(220, 400))
                        .takes("A"));

        assertThat(told(scene, alert(lasting(30, compare(Compare.BELOW, Measure.FREE, 0, 1)))))
                .isEmpty();
    }

    @Test
    void longestWait_isThatOfTheNextOnceTheOldestHasGone_alsoInOrderOfDeadlines() {
        // Who comes at 10 gives up at 60; then the one of 50 is the oldest.
        Scene scene = Scene.lasting(1000)
                .contacts(ContactScope.ALL, ContactOrder.EARLIEST_DEADLINE)
                .with(Calls.given(
                        "A",
                        Call.at(0).talk(200),
                        Call.at(10).talk(10).patience(50),
                        Call.at(50).talk(10)))
                .with(Team.of("desk", 1).takes("A"));

        assertThat(told(scene, alert(above(Measure.LONGEST_WAIT, 0, 30 * Ticks.PER_SECOND))))
                .containsExactly(
                        "40.000001 fires 0: 30000001", "60 ceases", "80.000001 fires 0: 30000001", "200 ceases");
    }

    @Test
    void occupancy_isSampledAtFullMinutes() {
        // Busy at 60, 120 and 180, free at 240.
        assertThat(told(one("A", 30, 130), alert(rolling(Compare.AT_LEAST, Measure.OCCUPANCY, 0, 2, 0.75))))
                .containsExactly("120 fires 0: 1", "240 ceases");
    }

    @Test
    void hours_fireAndEndOnTime() {
        Condition hours = new Condition.During(
                List.of(Ticks.ofSeconds(100), Ticks.ofSeconds(500)),
                List.of(Ticks.ofSeconds(200), Ticks.ofSeconds(600)));
        assertThat(told(one("A", 0), alert(hours)))
                .containsExactly("100 fires -1: 0", "200 ceases", "500 fires -1: 0", "600 ceases");
    }

    @Test
    void conditionsAreCombined() {
        Condition queue = above(Measure.WAITING, 0, 0);
        Condition hours = new Condition.During(List.of(Ticks.ofSeconds(50)), List.of(Ticks.ofSeconds(70)));
        Condition later = new Condition.During(List.of(Ticks.ofSeconds(150)), List.of(Ticks.ofSeconds(160)));

        assertThat(told(one("A", 0, 10), alert(new Condition.All(List.of(queue, hours)))))
                .containsExactly("50 fires 0: 1", "70 ceases");
        assertThat(told(one("A", 0, 10), alert(new Condition.Any(List.of(later, queue)))))
                .containsExactly("10 fires 0: 1", "100 ceases", "150 fires -1: 0", "160 ceases");
    }

    @Test
    void until_keepsItInForce() {
        Condition over = compare(Compare.AT_MOST, Measure.WAITING, 0, 0);
        Rule rule = new Rule(
                "alert",
                above(Measure.WAITING, 0, 1),
                Optional.of(over),
                List.of(new Action.Alert()),
                Rule.Restraint.NONE);
        assertThat(told(one("A", 0, 10, 20), rule)).containsExactly("20 fires 0: 2", "200 ceases");
    }

    @Test
    void decision_takesTimeAndIsDroppedIfAllIsWellByThen() {
        assertThat(told(one("A", 0, 10, 20), restrained(above(Measure.WAITING, 0, 1), 60, 0, 9)))
                .containsExactly("80 fires 0: 2", "100 ceases");
        assertThat(told(one("A", 0, 10, 20), restrained(above(Measure.WAITING, 0, 1), 90, 0, 9)))
                .isEmpty();
    }

    @Test
    void coolDown_keepsItQuietForAWhile() {
        // Without it the queue of 10 would fire at 10, that of 110 at 110.
        assertThat(told(one("A", 0, 10, 150), restrained(above(Measure.WAITING, 0, 0), 0, 70, 9)))
                .containsExactly("10 fires 0: 1", "100 ceases", "170 fires 0: 1", "200 ceases");
    }

    /** Whoever comes is free, so that the rule ends; whoever goes leaves too few, so that it would fire again. */
    @Test
    void ruleThatEndsItself_firesAgainOnlyAfterItsCoolDown() {
        Rule rule = new Rule(
                "rule",
                compare(Compare.BELOW, Measure.FREE, 0, 2),
                Optional.empty(),
                List.of(new Action.CallUp(0, 1, new Constant(0), 1, 0)),
                new Rule.Restraint(new Constant(0), Ticks.ofSeconds(400), OptionalInt.empty(), OptionalDouble.empty()));

        assertThat(told(one("A"), rule))
                .containsExactly(
                        "0 fires 0: 1", "0 ceases", "400 fires 0: 1", "400 ceases", "800 fires 0: 1", "800 ceases");
    }

    @Test
    void mostPerDay_isKept() {
        assertThat(told(one("A", 0, 10, 150), restrained(above(Measure.WAITING, 0, 0), 0, 0, 1)))
                .containsExactly("10 fires 0: 1", "100 ceases");
    }

    /** Decided from 390 on, in force at 450, on the second day, which begins at 400 and has no other firing then. */
    @Test
    void decisionOverMidnight_countsOnTheDayOnWhichItFires() {
        Scene twoDays = one("A", 380, 390, 600, 610).intervalsAt(0, 400).daysAt(1);

        assertThat(told(twoDays, restrained(above(Measure.WAITING, 0, 0), 60, 0, 1)))
                .containsExactly("450 fires 0: 1", "480 ceases");
    }

    @Test
    void closing_endsAllRules() {
        Scene closing = one("A", 0, 10, 20).closing(60, Timeline.AtClose.SERVE);
        assertThat(told(closing, alert(above(Measure.WAITING, 0, 1)))).containsExactly("20 fires 0: 2", "60 ceases");
    }

    @Test
    void end_endsAllRules() {
        Scene stopping = Scene.lasting(60)
                .stopping()
                .with(Calls.at("A", 0, 10, 20).talk(100))
                .with(Team.of("desk", 1).takes("A"));
        assertThat(told(stopping, alert(above(Measure.WAITING, 0, 1)))).containsExactly("20 fires 0: 2", "60 ceases");
    }

    @Test
    void budget_isNotPassed() {
        // Each call-up is an hour of 30 at the least: two fit into 60, none into 29.
        assertThat(called(60)).isEqualTo(2);
        assertThat(called(59)).isEqualTo(1);
        assertThat(called(29)).isZero();
        // Once is 3600 s at 30 an hour; a third of a cent doesn't decide.
        assertThat(called(60 - 1e-9)).isEqualTo(2);
    }

    @Test
    void budget_isThatOfEachDay() {
        assertThat(called(crowds().intervalsAt(0, 5000).daysAt(1), 30, 1)).isEqualTo(2);
    }

    /** Nobody says yes to any of the calls: nothing is spent, and all fit into what one of them might cost. */
    @Test
    void budget_isThatOfThoseWhoCome() {
        assertThat(called(30, 0)).isEqualTo(2);
        assertThat(called(29, 0)).isZero();
    }

    @Test
    void access_letsAGroupTakeAtOnce() {
        Day day = helped(above(Measure.WAITING, 0, 1), true);

        assertThat(day.contact(2).agent()).isEqualTo("chiefs-1");
        assertThat(day.contact(2).answered()).isEqualTo(20);
        // With one waiting the rule has ended; who comes at 130 waits for the desk until 200.
        assertThat(day.contact(3).answered()).isEqualTo(100);
        assertThat(day.contact(4).answered()).isEqualTo(200);
    }

    @Test
    void access_keepsAGroupFromTaking() {
        Day day = Scene.lasting(1000)
                .with(Calls.at("A", 20).talk(100))
                .with(Team.of("desk", 1).takes("A"))
                .with(rule(
                        new Condition.During(List.of(Ticks.ofSeconds(10)), List.of(Ticks.ofSeconds(70))),
                        new Action.Access(0, 0, false)))
                .day();

        assertThat(day.contact(1).answered()).isEqualTo(70);
    }

    @Test
    void predictedWait_asksOnlyThoseWhoTakeThem() {
        // The chiefs take none: with one agent 200 s are foreseen from 10 on.
        Scene scene = Scene.lasting(1000)
                .with(Calls.at("A", 0, 10).talk(100))
                .with(Team.of("desk", 1).takes("A"))
                .with(Team.of("chiefs", 9).takesByRule("A"));

        assertThat(told(scene, alert(above(Measure.PREDICTED_WAIT, 0, 150 * Ticks.PER_SECOND))))
                .containsExactly("10 fires 0: 200000000", "100 ceases");
    }

    private static Day helped(Condition when, boolean takes) {
        return Scene.lasting(1000)
                .with(Calls.at("A", 0, 10, 20, 130).talk(100))
                .with(Team.of("desk", 1).takes("A"))
                .with(Team.of("chiefs", 1).takesByRule("A"))
                .with(rule(when, new Action.Access(1, 0, takes)))
                .day();
    }

    private static int called(double budget) {
        return called(budget, 1);
    }

    private static int called(double budget, double comes) {
        return called(crowds(), budget, comes);
    }

    /** Somebody waits from 10 and from 9010 on. */
    private static Scene crowds() {
        return Scene.lasting(20000)
                .with(Calls.at("A", 0, 10, 9000, 9010).talk(5000))
                .with(Team.of("desk", 1).takes("A").onCall(1).cost(30));
    }

    private static int called(Scene scene, double budget, double comes) {
        Rule rule = new Rule(
                "call",
                above(Measure.WAITING, 0, 0),
                Optional.empty(),
                List.of(new Action.CallUp(0, 1, new Constant(0), comes, Ticks.ofSeconds(3600))),
                new Rule.Restraint(new Constant(0), 1, OptionalInt.empty(), OptionalDouble.of(budget)));
        return (int) told(scene, rule).stream()
                .filter(line -> line.contains("fires"))
                .count();
    }

    private static Scene one(String type, double... instants) {
        return Scene.lasting(1000)
                .with(Calls.at(type, instants).talk(100))
                .with(Team.of("desk", 1).takes(type).onCall(1));
    }

    private static Scene two() {
        return Scene.lasting(1000)
                .with(Calls.at("A", 0, 10).talk(100))
                .with(Calls.at("B", 20).talk(100))
                .with(Team.of("desk", 1).takes("A", "B"));
    }

    private static Rule alert(Condition when) {
        return rule(when, new Action.Alert());
    }

    private static Rule restrained(Condition when, double decision, double coolDown, int mostPerDay) {
        Rule.Restraint restraint = new Rule.Restraint(
                new Constant(decision),
                Math.max(1, Ticks.ofSeconds(coolDown)),
                OptionalInt.of(mostPerDay),
                OptionalDouble.empty());
        return new Rule("rule", when, Optional.empty(), List.of(new Action.Alert()), restraint);
    }

    private static List<String> told(Scene scene, Rule rule) {
        List<String> told = new ArrayList<>();
        Replications.listen(scene.with(rule).model(), new Plan(1, 1, 1), 1, new Observer() {
            @Override
            public void fires(long now, int place, int threshold, double value) {
                told.add(plain(Ticks.toSeconds(now)) + " fires " + threshold + ": " + plain(value));
            }

            @Override
            public void ceases(long now, int place) {
                told.add(plain(Ticks.toSeconds(now)) + " ceases");
            }
        });
        return told;
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value)
                .setScale(6, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
