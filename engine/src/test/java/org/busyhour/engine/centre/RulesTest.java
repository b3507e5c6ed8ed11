package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.busyhour.engine.model.Condition.Gauge;
import org.busyhour.engine.model.Condition.Measure;
import org.busyhour.engine.model.Distribution.Constant;
import org.busyhour.engine.model.Rule;
import org.busyhour.engine.model.Shrinkage;
import org.busyhour.engine.model.Timeline;
import org.busyhour.engine.observe.Observer;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Shift;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.StaffFact;
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
    void occupancy_isSampledAtFullMinutes() {
        // Busy at 60, 120 and 180, free at 240.
        assertThat(told(one("A", 30, 130), alert(rolling(Compare.AT_LEAST, Measure.OCCUPANCY, 0, 2, 0.75))))
                .containsExactly("120 fires 0: 1", "240 ceases");
    }

    @Test
    void hours_fireAndEndOnTime() {
        Condition hours =
                new Condition.During(List.of(seconds(100), seconds(500)), List.of(seconds(200), seconds(600)));
        assertThat(told(one("A", 0), alert(hours)))
                .containsExactly("100 fires -1: 0", "200 ceases", "500 fires -1: 0", "600 ceases");
    }

    @Test
    void conditionsAreCombined() {
        Condition queue = above(Measure.WAITING, 0, 0);
        Condition hours = new Condition.During(List.of(seconds(50)), List.of(seconds(70)));
        Condition later = new Condition.During(List.of(seconds(150)), List.of(seconds(160)));

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
                new Rule.Restraint(new Constant(0), seconds(400), OptionalInt.empty(), OptionalDouble.empty()));

        assertThat(told(one("A"), rule))
                .containsExactly(
                        "0 fires 0: 1", "0 ceases", "400 fires 0: 1", "400 ceases", "800 fires 0: 1", "800 ceases");
    }

    @Test
    void mostPerDay_isKept() {
        assertThat(told(one("A", 0, 10, 150), restrained(above(Measure.WAITING, 0, 0), 0, 0, 1)))
                .containsExactly("10 fires 0: 1", "100 ceases");
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
    void calledHead_comesAfterTheLeadAndStaysAtTheLeast() {
        // Queue of 2 at 20; one comes at 50 and takes the call of 10 until 150, and stays to 50 + 200 at the least.
        Day day = one("A", 0, 10, 20)
                .with(rule(above(Measure.WAITING, 0, 1), new Action.CallUp(0, 1, new Constant(30), 1, seconds(200))))
                .day();

        assertThat(day.contact(2).answered()).isEqualTo(50);
        assertThat(day.contact(3).answered()).isEqualTo(100);
        assertThat(day.seconds(0, 1, StaffFact.CALLED_UP)).isEqualTo(200);
        assertThat(day.seconds(0, 1, StaffFact.OVERTIME)).isEqualTo(200);
        assertThat(day.seconds(0, 1, StaffFact.PAID)).isEqualTo(1000);
        assertThat(day.seconds(0, 1, StaffFact.TALKING)).isEqualTo(300);
    }

    @Test
    void calledHead_letsWhoeverIsDoneFirstGo() {
        // Comes at 50 and takes the call of 10, with which the rule ends; one of two goes then, who is done at 100.
        Day day = one("A", 0, 10, 20)
                .with(rule(above(Measure.WAITING, 0, 1), new Action.CallUp(0, 1, new Constant(30), 1, 0)))
                .day();

        assertThat(day.seconds(0, 1, StaffFact.CALLED_UP)).isEqualTo(50);
        assertThat(day.seconds(0, 1, StaffFact.OVERTIME)).isEqualTo(50);
        assertThat(day.contact(3).answered()).isEqualTo(150);
    }

    @Test
    void calledHeads_areToBeHadDuringTheirTermOnly() {
        // Two wait from 20 on: nobody is there to be called before 60, when nobody calls any more.
        Day day = one("A", 0, 10, 20)
                .with(rule(
                        above(Measure.WAITING, 0, 1),
                        new Action.CallUp(0, 1, new Constant(30), 1, seconds(200), seconds(60), seconds(500))))
                .day();

        assertThat(day.seconds(0, 1, StaffFact.CALLED_UP)).isZero();
    }

    @Test
    void calledPerson_finishesOnTheRulesAccount() {
        // Bob comes at 50, with which the rule ends and nothing keeps him but the call in hand, until 150.
        Day day = Scene.lasting(1000)
                .with(Calls.at("A", 0, 10, 20).talk(100))
                .with(Team.people("desk")
                        .takes("A")
                        .person("Ann", Shift.from(0, 1000))
                        .person("Bob", Shift.from(600, 1000)))
                .with(rule(above(Measure.WAITING, 0, 1), new Action.CallUp(0, 1, new Constant(30), 1, 0)))
                .day();

        assertThat(day.seconds("Bob", StaffFact.CALLED_UP)).isEqualTo(100);
        assertThat(day.seconds("Bob", StaffFact.OVERTIME)).isEqualTo(100);
    }

    @Test
    void calledPerson_isOneWhoIsOff() {
        Day day = Scene.lasting(1000)
                .with(Calls.at("A", 0, 10, 20).talk(100))
                .with(Team.people("desk")
                        .takes("A")
                        .person("Ann", Shift.from(0, 1000))
                        .person("Bob", Shift.from(600, 1000)))
                .with(rule(above(Measure.WAITING, 0, 1), new Action.CallUp(0, 3, new Constant(30), 1, seconds(100))))
                .day();

        assertThat(day.contact(2).agent()).isEqualTo("Bob");
        assertThat(day.contact(2).answered()).isEqualTo(50);
        assertThat(day.seconds("Bob", StaffFact.CALLED_UP)).isEqualTo(100);
        assertThat(day.seconds("Bob", StaffFact.OVERTIME)).isEqualTo(100);
        assertThat(day.seconds("Bob", StaffFact.PAID)).isEqualTo(400);
    }

    @Test
    void ownShift_endsTheCall() {
        // Called from 50 on, on the own shift from 120 on; the least stay would be 300 s.
        Day day = Scene.lasting(1000)
                .with(Calls.at("A", 0, 10, 20).talk(100))
                .with(Team.people("desk")
                        .takes("A")
                        .person("Ann", Shift.from(0, 1000))
                        .person("Bob", Shift.from(120, 1000)))
                .with(rule(above(Measure.WAITING, 0, 1), new Action.CallUp(0, 1, new Constant(30), 1, seconds(300))))
                .day();

        assertThat(day.seconds("Bob", StaffFact.CALLED_UP)).isEqualTo(70);
        assertThat(day.seconds("Bob", StaffFact.OVERTIME)).isEqualTo(70);
        assertThat(day.seconds("Bob", StaffFact.PAID)).isEqualTo(880);
        assertThat(day.seconds("Bob", StaffFact.TALKING)).isEqualTo(100);
        assertThat(day.seconds("Bob", StaffFact.AVAILABLE)).isEqualTo(850);
    }

    @Test
    void whoDoesNotCome_isNotThere() {
        Day day = one("A", 0, 10, 20)
                .with(rule(above(Measure.WAITING, 0, 1), new Action.CallUp(0, 1, new Constant(30), 0, 0)))
                .day();

        assertThat(day.contact(2).answered()).isEqualTo(100);
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
                        new Condition.During(List.of(seconds(10)), List.of(seconds(70))),
                        new Action.Access(0, 0, false)))
                .day();

        assertThat(day.contact(1).answered()).isEqualTo(70);
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
        Scene scene = Scene.lasting(20000)
                .with(Calls.at("A", 0, 10, 9000, 9010).talk(5000))
                .with(Team.of("desk", 1).takes("A").onCall(1).cost(30));
        Rule rule = new Rule(
                "call",
                above(Measure.WAITING, 0, 0),
                Optional.empty(),
                List.of(new Action.CallUp(0, 1, new Constant(0), 1, seconds(3600))),
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

    private static Rule rule(Condition when, Action action) {
        return new Rule("rule", when, Optional.empty(), List.of(action), Rule.Restraint.NONE);
    }

    private static Rule restrained(Condition when, double decision, double coolDown, int mostPerDay) {
        Rule.Restraint restraint = new Rule.Restraint(
                new Constant(decision),
                Math.max(1, seconds(coolDown)),
                OptionalInt.of(mostPerDay),
                OptionalDouble.empty());
        return new Rule("rule", when, Optional.empty(), List.of(new Action.Alert()), restraint);
    }

    private static Condition.Threshold above(Measure measure, int of, double limit) {
        return compare(Compare.ABOVE, measure, of, limit);
    }

    private static Condition.Threshold compare(Compare compare, Measure measure, int of, double limit) {
        return new Condition.Threshold(new Gauge(measure, of, 0), compare, limit, 0);
    }

    private static Condition.Threshold rolling(Compare compare, Measure measure, int of, int minutes, double limit) {
        return new Condition.Threshold(new Gauge(measure, of, minutes), compare, limit, 0);
    }

    private static Condition lasting(double seconds, Condition.Threshold threshold) {
        return new Condition.Threshold(threshold.gauge(), threshold.compare(), threshold.limit(), seconds(seconds));
    }

    private static long seconds(double seconds) {
        return Ticks.ofSeconds(seconds);
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

    @Test
    void calledPerson_isOnNoSchedule() {
        // Logged out from 60 to 70, and from 260 to 270 on the rule's call: adherence is of the shift of 0 to 100.
        Day day = Scene.lasting(400)
                .with(Calls.at("A").talk(100))
                .with(Team.people("desk")
                        .takes("A")
                        .person("Ann", Shift.from(0, 100))
                        .shrinks(new Shrinkage(
                                0,
                                true,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(new Shrinkage.LogOuts(new Constant(60), new Constant(10))),
                                Optional.empty())))
                .with(rule(
                        new Condition.During(List.of(seconds(200)), List.of(seconds(300))),
                        new Action.CallUp(0, 1, new Constant(0), 1, seconds(100))))
                .day();

        assertThat(day.seconds("Ann", StaffFact.LOGGED_OUT)).isEqualTo(20);
        assertThat(day.seconds("Ann", StaffFact.OFF_SCHEDULE)).isEqualTo(10);
    }
}
