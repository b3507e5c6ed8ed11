package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Comparator;
import java.util.List;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.ComesAgain;
import org.busyhour.engine.model.Distribution.Constant;
import org.busyhour.engine.model.Openings;
import org.busyhour.engine.model.Returns;
import org.busyhour.engine.model.Timeline.AtClose;
import org.busyhour.engine.observe.Outcome;
import org.busyhour.engine.scene.Call;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Shift;
import org.busyhour.engine.scene.Team;
import org.busyhour.engine.tally.StaffFact;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

/** Two working days of a centre that opens, closes and opens again. */
class OpeningsTest {
    private static final ComesAgain IN_A_MINUTE = new ComesAgain(1, new Constant(60), 1);

    @Test
    void serve_keepsThosePresentAtEachClosing() {
        // Contact 2 waits at 100 and is answered at 120 in overtime; contact 3 comes in the second opening.
        Day day = twoDays()
                .with(Calls.given(
                        "A",
                        Call.at(60).talk(60),
                        Call.at(90).talk(30),
                        Call.at(210).talk(10)))
                .with(ann())
                .day();

        assertThat(day.contact(2).answered()).isEqualTo(120);
        assertThat(day.contact(2).ended()).isEqualTo(150);
        assertThat(day.contact(3).answered()).isEqualTo(210);
        assertThat(day.seconds("Ann", StaffFact.OVERTIME)).isEqualTo(50);
        assertThat(day.seconds("Ann", StaffFact.AVAILABLE)).isEqualTo(60 + 90);
    }

    @Test
    void dismiss_isAtEachClosing() {
        Day day = twoDays(AtClose.DISMISS)
                .with(Calls.given(
                        "A",
                        Call.at(60).talk(60),
                        Call.at(90).talk(30),
                        Call.at(290).talk(5),
                        Call.at(292).talk(20)))
                .with(ann())
                .day();

        assertThat(day.contact(2).outcome()).isEqualTo(Outcome.DISMISSED);
        assertThat(day.contact(2).ended()).isEqualTo(100);
        assertThat(day.contact(3).outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(day.contact(4).answered()).isEqualTo(295);
    }

    /** That Ann comes again tomorrow helps nobody tonight. */
    @Test
    void serve_dismissesWhoWaitsWhenNobodyIsThereAnyMore() {
        Day day = twoDays()
                .with(Calls.at("A", 80).talk(10))
                .with(Team.people("desk")
                        .person("Ann", Shift.from(0, 70), Shift.from(200, 300))
                        .takes("A"))
                .day();

        assertThat(day.contact(1).outcome()).isEqualTo(Outcome.DISMISSED);
        assertThat(day.contact(1).ended()).isEqualTo(100);
    }

    /**
     * Contact 2 gives up at 95 and would call again at 155: it does at the opening. Contact 3's second call would be at
     * 345.
     */
    @Test
    void whoWouldComeAgainWhileClosed_comesWhenItOpens() {
        Day day = twoDays()
                .with(Calls.given(
                                "A",
                                Call.at(0).talk(100),
                                Call.at(75),
                                Call.at(201).talk(100),
                                Call.at(265))
                        .talk(10)
                        .patience(new Constant(20))
                        .returning(new Returns(IN_A_MINUTE, List.of(Returns.Loss.ABANDONED), 1, ComesAgain.NEVER)))
                .with(ann())
                .day();

        List<Day.Contact> calls = day.contacts().stream()
                .sorted(Comparator.comparing(Day.Contact::id))
                .toList();
        assertThat(calls).extracting(Day.Contact::arrival).containsExactly(0.0, 75.0, 200.0, 201.0, 265.0);
        assertThat(calls.get(2).caseId()).isEqualTo(2);
        assertThat(calls.get(2).outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(calls.get(4).outcome()).isEqualTo(Outcome.ABANDONED);
    }

    /** Gaps of 60 s: 60 is in the first opening, 120 and 180 are in none, 240 in the second, 300 is its end. */
    @Test
    void whoWouldComeWhileClosed_doesNot() {
        Day day = twoDays()
                .with(Calls.arriving("A", new ArrivalProcess.Renewal(new Constant(60)))
                        .talk(10))
                .with(ann())
                .day();

        assertThat(day.contacts()).extracting(Day.Contact::arrival).containsExactly(60.0, 240.0);
    }

    /** Bob can't help, but stays while contact 2 waits for Ann's overtime: until it opens again, not beyond. */
    @Test
    void opening_letsThoseGoWhoStayedForNothing() {
        Day day = twoDays()
                .with(Calls.given("A", Call.at(90).talk(150), Call.at(95).talk(10)))
                .with(Calls.at("B"))
                .with(Team.people("desk").person("Ann", Shift.from(0, 100)).takes("A"))
                .with(Team.people("others").person("Bob", Shift.from(0, 100)).takes("B"))
                .day();

        assertThat(day.seconds("Bob", StaffFact.OVERTIME)).isEqualTo(100);
        assertThat(day.contact(2).outcome()).isEqualTo(Outcome.DISMISSED);
        assertThat(day.contact(2).ended()).isEqualTo(300);
    }

    @Test
    void next_isNowOrTheNextOpening() {
        Openings openings = new Openings(List.of(10L, 30L), List.of(20L, 40L));

        assertThat(openings.next(0)).isEqualTo(10);
        assertThat(openings.next(10)).isEqualTo(10);
        assertThat(openings.next(19)).isEqualTo(19);
        assertThat(openings.next(20)).isEqualTo(30);
        assertThat(openings.next(40)).isEqualTo(Ticks.NEVER);
        assertThat(openings.open(20)).isFalse();
        assertThat(openings.open(39)).isTrue();
        assertThat(openings.always(40)).isFalse();
        assertThat(Openings.until(40).always(40)).isTrue();
    }

    @Test
    void stretchesThatMeet_areRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Openings(List.of(0L, 20L), List.of(20L, 40L)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Openings(List.of(0L), List.of(0L)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Openings(List.of(), List.of()));
    }

    private static Scene twoDays() {
        return twoDays(AtClose.SERVE);
    }

    private static Scene twoDays(AtClose rule) {
        return Scene.lasting(300).closing(300, rule).open(0, 100, 200, 300);
    }

    private static Team ann() {
        return Team.people("desk")
                .person("Ann", Shift.from(0, 100), Shift.from(200, 300))
                .takes("A");
    }
}
