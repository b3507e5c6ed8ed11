package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.busyhour.engine.model.Action;
import org.busyhour.engine.model.Agent.Kind;
import org.busyhour.engine.model.Distribution.Constant;
import org.busyhour.engine.model.LabourLaw;
import org.busyhour.engine.model.Rule;
import org.busyhour.engine.model.Shrinkage;
import org.busyhour.engine.observe.AgentState;
import org.busyhour.engine.observe.Observer;
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

/** Breaks, meetings and training that rules put off, shorten or cancel, worked by hand. Ann is alone at her desk. */
class PauseOrdersTest {
    private static final Action LATER = move(200);
    private static final Action NO_MEETINGS = new Action.Cancel(0, Kind.MEETING);
    private static final Action NO_TRAINING = new Action.Cancel(0, Kind.TRAINING);

    @Test
    void breakThatFallsDue_beginsSoMuchLater() {
        // Due at 100, and again at 300: the call of 110 is answered at once, that of 310 after the break.
        Scene scene = one(
                Shift.from(0, 1000).rest(100, 30),
                Rules.during(50, 150, LATER),
                Call.at(110).talk(10),
                Call.at(310).talk(10));
        Day day = scene.day();

        assertThat(day.contact(1).answered()).isEqualTo(110);
        assertThat(day.contact(2).answered()).isEqualTo(330);
        assertThat(day.seconds("Ann", StaffFact.ON_BREAK)).isEqualTo(30);
        assertThat(day.seconds("Ann", StaffFact.OFF_SCHEDULE)).isZero();
        assertThat(day.count("Ann", StaffFact.BREAKS_DUE)).isEqualTo(1);
        assertThat(day.seconds("Ann", StaffFact.BREAK_DELAY)).isZero();
        assertThat(told(scene)).containsExactly("100 hours: break until 300");
    }

    @Test
    void breakThatFellDueBefore_isNotPutOff() {
        // Busy from 90 to 140; the break fell due at 100, when the rule wasn't in force.
        Day day = one(
                        Shift.from(0, 1000).rest(100, 30),
                        Rules.during(120, 200, LATER),
                        Call.at(90).talk(50),
                        Call.at(130).talk(10))
                .day();

        assertThat(day.contact(2).answered()).isEqualTo(170);
    }

    @Test
    void break_isPutOffOnce() {
        Scene scene = one(
                Shift.from(0, 1000).rest(100, 30),
                Rules.during(50, 900, LATER),
                Call.at(310).talk(10));

        assertThat(scene.day().contact(1).answered()).isEqualTo(330);
        assertThat(told(scene)).containsExactly("100 hours: break until 300");
    }

    @Test
    void endOfTheShift_leavesRoomForTheBreak() {
        Scene scene = one(Shift.from(0, 250).rest(100, 30), Rules.during(50, 150, LATER));

        assertThat(told(scene)).containsExactly("100 hours: break until 220");
        assertThat(scene.day().seconds("Ann", StaffFact.ON_BREAK)).isEqualTo(30);
        // A break at the end of the shift stays where it is.
        assertThat(told(one(Shift.from(0, 130).rest(100, 30), Rules.during(50, 150, LATER))))
                .isEmpty();
    }

    @Test
    void longestStretchOfTheLaw_isKept() {
        // From 0 on 250 s without a break; from 60 on with a break that counts; the shift's end is far.
        assertThat(told(under(law(250, 1), Shift.from(0, 1000).rest(100, 30))))
                .containsExactly("100 hours: break until 250");
        assertThat(told(under(law(230, 10), Shift.from(0, 1000).rest(50, 10).rest(100, 30), 60)))
                .containsExactly("100 hours: break until 290");
        assertThat(told(under(law(230, 11), Shift.from(0, 1000).rest(50, 10).rest(100, 30), 60)))
                .containsExactly("100 hours: break until 230");
        // Who has worked so long already goes; a break that counts for nothing may wait.
        assertThat(told(under(law(90, 1), Shift.from(0, 1000).rest(100, 30)))).isEmpty();
        assertThat(told(under(law(90, 31), Shift.from(0, 1000).rest(100, 30))))
                .containsExactly("100 hours: break until 300");
    }

    @Test
    void nextShift_beginsItsStretchAnew() {
        // At work from 500 on again: 250 s later at the latest, not long ago.
        Scene scene = Scene.lasting(1000)
                .with(Calls.at("A"))
                .with(Team.people("desk")
                        .person("Ann", Shift.from(0, 100), Shift.from(500, 1000).rest(600, 30))
                        .takes("A")
                        .under(law(250, 1)))
                .with(Rules.during(50, 700, LATER));

        assertThat(told(scene)).containsExactly("600 hours: break until 750");
    }

    @Test
    void breakThatFallsDue_isShorter() {
        // 300 s from 100 on, less 120.
        Scene scene = one(
                Shift.from(0, 1000).unpaidRest(100, 300),
                Rules.during(50, 150, shorten(120)),
                Call.at(110).talk(10));
        Day day = scene.day();

        assertThat(day.contact(1).answered()).isEqualTo(280);
        assertThat(day.seconds("Ann", StaffFact.ON_BREAK)).isEqualTo(180);
        assertThat(day.seconds("Ann", StaffFact.PAID)).isEqualTo(1000 - 180);
        assertThat(day.seconds("Ann", StaffFact.OFF_SCHEDULE)).isZero();
        assertThat(told(scene)).containsExactly("100 hours: 120 of ON_BREAK");
    }

    @Test
    void breakThatIsCut_isShorterToo() {
        // Busy to 120; planned from 100 to 280 with the rule.
        Day day = one(
                        Shift.from(0, 1000).rest(100, 300).cutting(),
                        Rules.during(50, 150, shorten(120)),
                        Call.at(90).talk(30),
                        Call.at(130).talk(10))
                .day();

        assertThat(day.contact(2).answered()).isEqualTo(280);
    }

    @Test
    void break_isNeitherShorterThanTheLawSays_norThanAMinute() {
        Shift shift = Shift.from(0, 1000).rest(100, 300);
        assertThat(told(one(shift, Rules.during(50, 150, shorten(290))))).containsExactly("100 hours: 240 of ON_BREAK");
        assertThat(told(one(Shift.from(0, 1000).rest(100, 50), Rules.during(50, 150, shorten(290)))))
                .isEmpty();
        assertThat(told(Scene.lasting(1000)
                        .with(Calls.at("A"))
                        .with(Team.people("desk")
                                .person("Ann", shift)
                                .takes("A")
                                .under(law(900, 200)))
                        .with(Rules.during(50, 150, shorten(290)))))
                .containsExactly("100 hours: 100 of ON_BREAK");
    }

    @Test
    void meetingThatFallsDue_isntBegun() {
        Scene scene = one(
                Shift.from(0, 1000).meeting(100, 200),
                Rules.during(50, 150, NO_MEETINGS),
                Call.at(120).talk(10));
        Day day = scene.day();

        assertThat(day.contact(1).answered()).isEqualTo(120);
        assertThat(day.seconds("Ann", StaffFact.IN_MEETING)).isZero();
        assertThat(day.seconds("Ann", StaffFact.OFF_SCHEDULE)).isZero();
        assertThat(day.seconds("Ann", StaffFact.AVAILABLE)).isEqualTo(990);
        assertThat(told(scene)).containsExactly("100 hours: 200 of IN_MEETING");
    }

    @Test
    void meeting_isBrokenOff() {
        // In the meeting from 100 on; called back at 150 for who has waited since 120. Nobody goes back at 200.
        Scene scene = one(
                Shift.from(0, 1000).meeting(100, 200),
                Rules.during(150, 200, NO_MEETINGS),
                Call.at(120).talk(10),
                Call.at(210).talk(10));
        Day day = scene.day();

        assertThat(day.contact(1).answered()).isEqualTo(150);
        assertThat(day.contact(2).answered()).isEqualTo(210);
        assertThat(day.seconds("Ann", StaffFact.IN_MEETING)).isEqualTo(50);
        assertThat(day.seconds("Ann", StaffFact.OFF_SCHEDULE)).isZero();
        assertThat(told(scene)).containsExactly("150 hours: 150 of IN_MEETING");
    }

    @Test
    void meetingThatWaitsForTheContactInHand_isCancelled() {
        // Busy from 90 to 200, off schedule from 100 to 120; the meeting would have been of 50 s.
        Scene scene = one(
                Shift.from(0, 1000).meeting(100, 50),
                Rules.during(120, 130, NO_MEETINGS),
                Call.at(90).talk(110),
                Call.at(190).talk(10));
        Day day = scene.day();

        assertThat(day.contact(2).answered()).isEqualTo(200);
        assertThat(day.seconds("Ann", StaffFact.IN_MEETING)).isZero();
        assertThat(day.seconds("Ann", StaffFact.OFF_SCHEDULE)).isEqualTo(20);
        assertThat(told(scene)).containsExactly("120 hours: 50 of IN_MEETING");
    }

    @Test
    void whoIsOnABreak_isBlamedAsBefore() {
        // Busy from 90 to 135: the break due from 100 to 130 is from 135 to 165, the meeting of 140 cancelled at 150.
        // Off
        // schedule: 100 to 130 at work, 135 to 140 on no break that is due, 140 to 150 not in the meeting, 150 to 165.
        Day day = one(
                        Shift.from(0, 1000).rest(100, 30).meeting(140, 60),
                        Rules.during(150, 155, NO_MEETINGS),
                        Call.at(90).talk(45))
                .day();

        assertThat(day.seconds("Ann", StaffFact.OFF_SCHEDULE)).isEqualTo(30 + 5 + 10 + 15);
    }

    @Test
    void onlyWhatIsNamed_isCancelled() {
        // Due while Ann is busy from 90 to 200: a meeting, training, and another meeting. The training is left, or
        // they.
        Shift shift = Shift.from(0, 1000).meeting(100, 10).training(110, 20).meeting(130, 40);
        Day training = one(
                        shift,
                        Rules.during(150, 160, NO_MEETINGS),
                        Call.at(90).talk(110),
                        Call.at(195).talk(1))
                .day();
        Day meetings = one(
                        shift,
                        Rules.during(150, 160, NO_TRAINING),
                        Call.at(90).talk(110),
                        Call.at(195).talk(1))
                .day();

        assertThat(training.contact(2).answered()).isEqualTo(220);
        assertThat(training.seconds("Ann", StaffFact.IN_TRAINING)).isEqualTo(20);
        assertThat(training.seconds("Ann", StaffFact.IN_MEETING)).isZero();
        assertThat(meetings.contact(2).answered()).isEqualTo(250);
        assertThat(meetings.seconds("Ann", StaffFact.IN_MEETING)).isEqualTo(50);
        assertThat(meetings.seconds("Ann", StaffFact.IN_TRAINING)).isZero();
    }

    @Test
    void whatIsDueBehindTheCancelled_isTakenInTurn() {
        // The last one due is cancelled; what falls due then comes behind the first.
        Day day = one(
                        Shift.from(0, 1000).training(100, 10).meeting(110, 20).training(180, 5),
                        Rules.during(150, 160, NO_MEETINGS),
                        Call.at(90).talk(110),
                        Call.at(195).talk(1))
                .day();

        assertThat(day.contact(2).answered()).isEqualTo(215);
        assertThat(day.seconds("Ann", StaffFact.IN_TRAINING)).isEqualTo(15);
    }

    @Test
    void agentWhoStopsBeforeABreak_goesOnWhenItIsPutOff() {
        // Near from 80 on; put off at 100 to 300 and near again from 280 on.
        Day day = stopping(
                Shift.from(0, 1000).rest(100, 30),
                Rules.during(50, 150, LATER),
                Call.at(85).talk(10),
                Call.at(270).talk(5),
                Call.at(285).talk(10));

        assertThat(day.contact(1).answered()).isEqualTo(100);
        assertThat(day.contact(2).answered()).isEqualTo(270);
        assertThat(day.contact(3).answered()).isEqualTo(330);
    }

    @Test
    void breakThatIsPutOffAShortTime_staysNear() {
        Day day = stopping(
                Shift.from(0, 1000).rest(100, 30),
                Rules.during(50, 150, move(15)),
                Call.at(85).talk(10));

        assertThat(day.contact(1).answered()).isEqualTo(145);
    }

    @Test
    void agentWhoStopsBeforeAMeeting_goesOnWhenItIsCancelled() {
        Day day = stopping(
                Shift.from(0, 1000).meeting(100, 30),
                Rules.during(50, 150, NO_MEETINGS),
                Call.at(85).talk(10));
        Day waiting = stopping(
                Shift.from(0, 1000).meeting(100, 30),
                Rules.during(105, 150, NO_MEETINGS),
                Call.at(75).talk(40),
                Call.at(85).talk(10));

        assertThat(day.contact(1).answered()).isEqualTo(100);
        assertThat(waiting.contact(2).answered()).isEqualTo(115);
    }

    @Test
    void ofSeveralRules_theOneThatSaysMostCounts() {
        Scene moved = one(Shift.from(0, 1000).rest(100, 300), Rules.during("a", 50, 150, move(50)))
                .with(Rules.during("b", 60, 150, move(80)))
                .with(Rules.during("c", 70, 150, move(80)));
        Scene shorter = one(Shift.from(0, 1000).rest(100, 300), Rules.during("a", 50, 150, shorten(50)))
                .with(Rules.during("b", 60, 99, shorten(80)));
        Scene cancelled = one(Shift.from(0, 1000).meeting(100, 300), Rules.during("a", 50, 150, NO_MEETINGS))
                .with(Rules.during("b", 60, 150, NO_MEETINGS));

        assertThat(told(moved)).containsExactly("100 b: break until 180");
        assertThat(told(shorter)).containsExactly("100 a: 50 of ON_BREAK");
        assertThat(told(cancelled)).containsExactly("100 a: 300 of IN_MEETING");
    }

    @Test
    void breakWhenTheQueueAllows_isPutOffAtItsLastMoment() {
        // Somebody always waits from 80 on: due at 170, then at 370.
        Scene scene = one(
                Shift.from(0, 1000).restWhenAllowed(100, 30, 170),
                Rules.during(50, 200, LATER),
                Call.at(80).talk(280),
                Call.at(90).talk(20),
                Call.at(95).talk(10));

        assertThat(told(scene)).containsExactly("170 hours: break until 370");
        // 80 to 360, 360 to 380, then the break to 410.
        assertThat(scene.day().contact(2).answered()).isEqualTo(360);
        assertThat(scene.day().contact(3).answered()).isEqualTo(410);
    }

    @Test
    void whoLeaves_hasNoBreakAhead() {
        // Everybody leaves 100 s early, at 200, before the break that was put off to 270. On the next shift there is
        // none.
        Shrinkage early = new Shrinkage(
                0,
                true,
                Optional.empty(),
                Optional.of(new Shrinkage.Sometimes(1, new Constant(100))),
                Optional.empty(),
                Optional.empty());
        Day day = Scene.lasting(1000)
                .with(Calls.at("A", 275).talk(10))
                .with(Team.people("desk")
                        .person("Ann", Shift.from(0, 300).rest(100, 30), Shift.from(300, 1000))
                        .takes("A")
                        .shrinks(early))
                .with(Rules.during(50, 150, LATER))
                .day();

        assertThat(day.count("Ann", StaffFact.BREAKS_DUE)).isZero();
        assertThat(day.seconds("Ann", StaffFact.ON_BREAK)).isZero();
    }

    @Test
    void groups_areTheirOwn() {
        Scene scene = Scene.lasting(1000)
                .with(Calls.at("A"))
                .with(Team.people("desk")
                        .person("Ann", Shift.from(0, 1000).rest(100, 300).meeting(500, 50))
                        .takes("A"))
                .with(Team.people("chiefs")
                        .person("Bob", Shift.from(0, 1000).rest(100, 300).meeting(500, 50))
                        .takes("A"))
                .with(Rules.during(
                        50, 600, new Action.ShortenBreaks(1, Ticks.ofSeconds(60)), new Action.Cancel(1, Kind.MEETING)));
        Day day = scene.day();

        assertThat(day.seconds("Ann", StaffFact.ON_BREAK)).isEqualTo(300);
        assertThat(day.seconds("Ann", StaffFact.IN_MEETING)).isEqualTo(50);
        assertThat(day.seconds("Bob", StaffFact.ON_BREAK)).isEqualTo(240);
        assertThat(day.seconds("Bob", StaffFact.IN_MEETING)).isZero();
    }

    @Test
    void replications_knowNothingOfEachOther() {
        // At the end a rule is still in force, a break is put off beyond it, and one has been shortened.
        Scene scene = one(
                        Shift.from(0, 1000).rest(100, 300).meeting(500, 40).rest(900, 70),
                        Rules.during(50, 1000, shorten(100)),
                        Call.at(120).talk(10),
                        Call.at(510).talk(10))
                .with(Rules.during("meetings", 490, 1000, NO_MEETINGS))
                .with(Rules.during("later", 880, 1000, LATER));
        List<long[]> tallies = Replications.run(scene.model(), new Plan(1, 3, 1), Progress.NONE).replications().stream()
                .map(Tally::numbers)
                .toList();

        assertThat(tallies.get(1)).isEqualTo(tallies.get(0));
        assertThat(tallies.get(2)).isEqualTo(tallies.get(0));
        assertThat(Arrays.stream(tallies.get(0)).sum()).isPositive();
    }

    private static Action move(double seconds) {
        return new Action.MoveBreaks(0, Ticks.ofSeconds(seconds));
    }

    private static Action shorten(double seconds) {
        return new Action.ShortenBreaks(0, Ticks.ofSeconds(seconds));
    }

    private static LabourLaw law(double stretch, double least) {
        return new LabourLaw(
                OptionalLong.of(Ticks.ofSeconds(stretch)),
                OptionalLong.of(Ticks.ofSeconds(least)),
                OptionalLong.empty());
    }

    private static Scene under(LabourLaw law, Shift shift) {
        return under(law, shift, 50);
    }

    private static Scene under(LabourLaw law, Shift shift, double from) {
        return Scene.lasting(1000)
                .with(Calls.at("A"))
                .with(Team.people("desk").person("Ann", shift).takes("A").under(law))
                .with(Rules.during(from, 150, LATER));
    }

    private static Scene one(Shift shift, Rule rule, Call... calls) {
        return Scene.lasting(1000)
                .with(calls.length == 0 ? Calls.at("A") : Calls.given("A", calls))
                .with(Team.people("desk").person("Ann", shift).takes("A"))
                .with(rule);
    }

    private static Day stopping(Shift shift, Rule rule, Call... calls) {
        return Scene.lasting(1000)
                .with(Calls.given("A", calls))
                .with(Team.people("desk").person("Ann", shift).takes("A").stopsBefore(0, 20))
                .with(rule)
                .day();
    }

    private static List<String> told(Scene scene) {
        List<String> told = new ArrayList<>();
        List<Rule> rules = scene.model().rules();
        Replications.listen(scene.model(), new Plan(1, 1, 1), 1, new Observer() {
            @Override
            public void putOff(long now, int rule, int agent, long until) {
                told.add(now / Ticks.PER_SECOND + " " + rules.get(rule).name() + ": break until "
                        + until / Ticks.PER_SECOND);
            }

            @Override
            public void forgone(long now, int rule, int agent, AgentState state, long ticks) {
                told.add(now / Ticks.PER_SECOND + " " + rules.get(rule).name() + ": " + ticks / Ticks.PER_SECOND
                        + " of " + state);
            }
        });
        return told;
    }
}
