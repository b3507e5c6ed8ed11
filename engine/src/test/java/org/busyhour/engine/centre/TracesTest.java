package org.busyhour.engine.centre;

import static org.assertj.core.api.Assertions.assertThat;

import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.Distribution.Constant;
import org.busyhour.engine.observe.Outcome;
import org.busyhour.engine.scene.Call;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Day;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Team;
import org.junit.jupiter.api.Test;

class TracesTest {
    @Test
    void blankCells_comeFromTheTypesDistributions() {
        Day day = Scene.lasting(300)
                .with(Calls.given(
                                "A",
                                Call.at(0).talk(7),
                                Call.at(20).hold(8),
                                Call.at(40).wrap(9),
                                Call.at(60))
                        .talk(1)
                        .hold(new Constant(2))
                        .wrap(3))
                .with(Team.of("desk", 1).takes("A"))
                .day();

        assertThat(day.contacts()).extracting(Day.Contact::talk).containsExactly(7.0, 1.0, 1.0, 1.0);
        assertThat(day.contacts()).extracting(Day.Contact::hold).containsExactly(2.0, 8.0, 2.0, 2.0);
        assertThat(day.contacts()).extracting(Day.Contact::wrap).containsExactly(3.0, 3.0, 9.0, 3.0);
    }

    @Test
    void blankPatience_isThatOfTheTypeOrInfinite() {
        Calls given =
                Calls.given("A", Call.at(0).talk(100), Call.at(10), Call.at(20).patience(30));
        Day infinite = Scene.lasting(300)
                .with(given.talk(1))
                .with(Team.of("desk", 1).takes("A"))
                .day();
        Day drawn = Scene.lasting(300)
                .with(given.patience(new Constant(5)))
                .with(Team.of("desk", 1).takes("A"))
                .day();

        assertThat(infinite.contact(2).outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(infinite.contact(3).ended()).isEqualTo(50);
        assertThat(drawn.contact(2).ended()).isEqualTo(15);
        assertThat(drawn.contact(3).ended()).isEqualTo(50);
    }

    @Test
    void patienceOfNone_abandonsAtOnceUnlessAnswered() {
        Day day = Scene.lasting(300)
                .with(Calls.given(
                                "A",
                                Call.at(0).talk(100).patience(0),
                                Call.at(10).patience(0))
                        .talk(1))
                .with(Team.of("desk", 1).takes("A"))
                .day();

        assertThat(day.contact(1).outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(day.contact(2).outcome()).isEqualTo(Outcome.ABANDONED);
        assertThat(day.contact(2).waited()).isEqualTo(0);
    }

    @Test
    void workOfNone_endsAtOnce() {
        Day day = Scene.lasting(300)
                .with(Calls.at("A", 10, 10, 10))
                .with(Team.of("desk", 1).takes("A"))
                .day();

        assertThat(day.contacts()).extracting(Day.Contact::ended).containsExactly(10.0, 10.0, 10.0);
    }

    @Test
    void renewals_comeAfterOneGap() {
        Day day = Scene.lasting(100)
                .with(Calls.arriving("A", new ArrivalProcess.Renewal(new Constant(25))))
                .with(Team.of("desk", 1).takes("A"))
                .day();

        assertThat(day.contacts()).extracting(Day.Contact::arrival).containsExactly(25.0, 50.0, 75.0);
    }
}
