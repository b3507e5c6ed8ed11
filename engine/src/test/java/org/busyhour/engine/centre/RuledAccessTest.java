package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.busyhour.engine.model.Action;
import org.busyhour.engine.model.ComesAgain;
import org.busyhour.engine.model.Condition;
import org.busyhour.engine.model.Dialling;
import org.busyhour.engine.model.Distribution.Constant;
import org.busyhour.engine.model.Rule;
import org.busyhour.engine.observe.Outcome;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Limit;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Shift;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

/** Who may take what by rule, with rests, teams, chats, interruptions and machines that dial; worked by hand. */
class RuledAccessTest {
    @Test
    void rests_goToThoseByRuleOnlyWhileItHolds() {
        // The rest begins at 100; the chief, idle longest, is asked only if the rule of 90 to 200 is there.
        assertThat(rest().day().partOf(1).agent()).isEqualTo("desk-1");
        assertThat(rest().with(rule(90, 200, new Action.Access(1, 0, true)))
                        .day()
                        .partOf(1)
                        .agent())
                .isEqualTo("chiefs-1");
    }

    @Test
    void restsThatWait_waitForTheRule() {
        // The desk's shift is over at 90, its work at 100; the rest is taken by the chief from 150 on.
        Day day = Scene.lasting(1000)
                .with(Calls.at("A", 0).talk(130).limit(Limit.callBack(100)))
                .with(Team.people("desk").person("ann", Shift.from(0, 90)).takes("A"))
                .with(Team.of("chiefs", 1).takesByRule("A"))
                .with(rule(150, 200, new Action.Access(1, 0, true)))
                .day();

        assertThat(day.partOf(1).agent()).isEqualTo("chiefs-1");
        assertThat(day.partOf(1).answered()).isEqualTo(150);
    }

    @Test
    void teams_wantNobodyWhomARuleKeepsAway() {
        Day day = Scene.lasting(1000)
                .with(Calls.at("A", 20).talk(10).needs(2, "desk"))
                .with(Team.of("desk", 2).takes("A"))
                .with(rule(10, 70, new Action.Access(0, 0, false)))
                .day();

        assertThat(day.contact(1).answered()).isEqualTo(70);
    }

    @Test
    void teams_wantThoseByRuleOnlyWhileItHolds() {
        Day day = Scene.lasting(1000)
                .with(Calls.at("A", 20).talk(10).needs(2, "chiefs"))
                .with(Team.of("desk", 2).takes("A"))
                .with(Team.of("chiefs", 2).takesByRule("A"))
                .with(rule(50, 70, new Action.Access(1, 0, true)))
                .day();

        assertThat(day.contact(1).answered()).isEqualTo(50);
    }

    @Test
    void whoWaits_isTakenBesideAChat() {
        // The chief chats from 0 on and could take two: who waits behind the desk's chat comes in at 50.
        Day day = Scene.lasting(1000)
                .with(Calls.at("A", 0, 10).talk(100).chat(1, new Constant(1)))
                .with(Calls.at("B", 0).talk(100).chat(1, new Constant(1)))
                .with(Team.of("desk", 1).takes("A"))
                .with(Team.of("chiefs", 1).takes("B").takesByRule("A").chats(2))
                .with(rule(50, 70, new Action.Access(1, 0, true)))
                .day();

        assertThat(day.contact(3, 0).answered()).isEqualTo(50);
        assertThat(day.contact(3, 0).agent()).isEqualTo("chiefs-1");
    }

    @Test
    void whoWaits_isTakenInsteadOfWhatTheyMayInterrupt() {
        Day day = Scene.lasting(1000)
                .with(Calls.at("A", 0, 10).talk(100).interrupting("B"))
                .with(Calls.at("B", 0).talk(100))
                .with(Team.of("desk", 1).takes("A"))
                .with(Team.of("chiefs", 1).takes("B").takesByRule("A"))
                .with(rule(50, 70, new Action.Access(1, 0, true)))
                .day();

        assertThat(day.contact(3, 0).answered()).isEqualTo(50);
        assertThat(day.contact(3, 0).agent()).isEqualTo("chiefs-1");
    }

    @Test
    void machines_dialForThoseByRuleOnlyWhileItHolds_andNotAtAllWhenStopped() {
        // One of the list a call of 2 s and 8 s of talk; the desk works until 30, the chief from 50 to 70.
        Day day = Scene.lasting(100)
                .with(Calls.at("list", new double[100]).talk(8).called(predictive()))
                .with(Team.of("desk", 1).takes("list"))
                .with(Team.of("chiefs", 1).takesByRule("list"))
                .with(rule(30, 200, new Action.Access(0, 0, false)))
                .with(rule(50, 70, new Action.Access(1, 0, true)))
                .day();

        // Rules hold no longer than the day.
        assertThat(day.contacts())
                .filteredOn(c -> c.agent().equals("desk-1"))
                .isNotEmpty()
                .allMatch(c -> c.answered() <= 30 || c.answered() >= 100);
        assertThat(day.contacts())
                .filteredOn(c -> c.agent().equals("chiefs-1"))
                .isNotEmpty()
                .allMatch(c -> c.answered() >= 50 && c.answered() <= 72);
        assertThat(day.count(0, 1, ContactFact.ABANDONED)).isZero();
    }

    @Test
    void botsByTwoRules_keepWhatTheOtherSays() {
        // Both say that all stay with the bot; the second still does when the first has ended.
        Day day = Scene.lasting(1000)
                .with(Calls.at("A", 50, 200, 400).talk(10).front(FrontTest.bot(0, ComesAgain.NEVER)))
                .with(Team.of("desk", 1).takes("A"))
                .with(rule(0, 100, new Action.Contains(0, 1)))
                .with(rule(0, 300, new Action.Contains(0, 1)))
                .day();

        assertThat(day.contact(1).outcome()).isEqualTo(Outcome.DEFLECTED);
        assertThat(day.contact(2).outcome()).isEqualTo(Outcome.DEFLECTED);
        assertThat(day.contact(3).outcome()).isEqualTo(Outcome.ANSWERED);
    }

    private static Scene rest() {
        return Scene.lasting(1000)
                .with(Calls.at("A", 0).talk(130).limit(Limit.callBack(100)))
                .with(Team.of("desk", 1).takes("A"))
                .with(Team.of("chiefs", 1).takesByRule("A"));
    }

    private static Dialling predictive() {
        return OutboundTest.predictive(1, OutboundTest.ahead(1, 2));
    }

    private static Rule rule(double from, double to, Action action) {
        return new Rule(
                "from " + from + " to " + to,
                new Condition.During(List.of(Ticks.ofSeconds(from)), List.of(Ticks.ofSeconds(to))),
                Optional.empty(),
                List.of(action),
                Rule.Restraint.NONE);
    }
}
