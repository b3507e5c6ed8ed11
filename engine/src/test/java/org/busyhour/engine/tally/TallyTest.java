package org.busyhour.engine.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.busyhour.engine.model.Action;
import org.busyhour.engine.model.Distribution;
import org.busyhour.engine.model.LabourLaw;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Pay;
import org.busyhour.engine.model.Shrinkage;
import org.busyhour.engine.scene.Calls;
import org.busyhour.engine.scene.Limit;
import org.busyhour.engine.scene.Rules;
import org.busyhour.engine.scene.Scene;
import org.busyhour.engine.scene.Shift;
import org.busyhour.engine.scene.Team;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TallyTest {
    private static final Model MODEL = Scene.lasting(100)
            .intervalsAt(0, 50)
            .with(Calls.at("A"))
            .with(Calls.at("B"))
            .with(Team.of("desk", 2).takes("A", "B"))
            .model();

    @Test
    void numbers_makeAnEqualTally() {
        Tally tally = new TallyBuilder(MODEL)
                .contacts(1, 2, ContactFact.OFFERED, 7)
                .staff(0, 1, StaffFact.TALKING, 1L << 40)
                .agent(1, StaffFact.HANDLED, 4)
                .centreQueueMax(1, 3)
                .done();

        Tally again = Tally.of(MODEL, tally.numbers());

        assertThat(again).usingRecursiveComparison().isEqualTo(tally);
        long[] tooMany = Arrays.copyOf(tally.numbers(), tally.numbers().length + 1);
        long[] tooFew = Arrays.copyOf(tally.numbers(), tally.numbers().length - 1);
        assertThatIllegalArgumentException().isThrownBy(() -> Tally.of(MODEL, tooMany));
        assertThatIllegalArgumentException().isThrownBy(() -> Tally.of(MODEL, tooFew));
    }

    @Test
    void plus_addsSumsAndKeepsTheGreaterMaximum() {
        Tally sum = new TallyBuilder(MODEL)
                .contacts(1, 2, ContactFact.OFFERED, 7)
                .contacts(1, 2, ContactFact.WAIT_MAX, 30)
                .contacts(0, 3, ContactFact.QUEUE_MAX, 2)
                .staff(0, 1, StaffFact.TALKING, 100)
                .agent(1, StaffFact.HANDLED, 4)
                .centreQueueMax(1, 3)
                .done();
        sum.plus(new TallyBuilder(MODEL)
                .contacts(1, 2, ContactFact.OFFERED, 5)
                .contacts(1, 2, ContactFact.WAIT_MAX, 20)
                .contacts(0, 3, ContactFact.QUEUE_MAX, 4)
                .staff(0, 1, StaffFact.TALKING, 11)
                .agent(1, StaffFact.HANDLED, 2)
                .centreQueueMax(1, 5)
                .done());

        assertThat(sum.contacts(1, 2, ContactFact.OFFERED)).isEqualTo(12);
        assertThat(sum.contacts(1, 2, ContactFact.WAIT_MAX)).isEqualTo(30);
        assertThat(sum.contacts(0, 3, ContactFact.QUEUE_MAX)).isEqualTo(4);
        assertThat(sum.staff(0, 1, StaffFact.TALKING)).isEqualTo(111);
        assertThat(sum.agents(1, StaffFact.HANDLED)).isEqualTo(6);
        assertThat(sum.centreQueueMax(1)).isEqualTo(5);
        assertThat(sum.afterRow()).isEqualTo(3);
    }

    @Test
    void plainHeads_haveNoPlaceForWhatNeverHappensToThem() {
        Tally tally = new Tally(MODEL);
        StaffTallies people = new StaffTallies(MODEL, tally);

        assertThat(tally.counts(StaffFact.SOLVED)).isTrue();
        assertThat(tally.counts(StaffFact.CALLED_UP)).isFalse();
        assertThat(tally.staff(0, 1, StaffFact.AT_DUTY)).isEqualTo(0);
        assertThat(tally.agents(1, StaffFact.AT_DUTY)).isEqualTo(0);
        assertThatIllegalStateException().isThrownBy(() -> people.add(0, 1, StaffFact.AT_DUTY, 1));
    }

    static List<Model> whatNeedsMore() {
        return List.of(
                day(Calls.at("A"), Team.people("desk").person("Eve", Shift.from(0, 100)))
                        .model(),
                day(Calls.at("A"), Team.of("desk", 2).shrinks(Shrinkage.NONE.withAbsence(0.1)))
                        .model(),
                day(
                                Calls.at("A"),
                                Team.of("desk", 2)
                                        .under(new LabourLaw(
                                                OptionalLong.of(50), OptionalLong.empty(), OptionalLong.empty())))
                        .model(),
                day(Calls.at("A"), Team.of("desk", 2).whenIdle("post", new Distribution.Constant(5)))
                        .model(),
                day(
                                Calls.at("A"),
                                Team.of("desk", 2)
                                        .costs(
                                                20,
                                                new Pay(
                                                        1,
                                                        Optional.of(new Pay.Night(List.of(0L), List.of(9L), 1.5)),
                                                        1,
                                                        0)))
                        .model(),
                day(Calls.at("A").limit(Limit.end(30).extended(10, 0.5)), Team.of("desk", 2))
                        .model(),
                day(Calls.at("A"), Team.of("desk", 2))
                        .with(Rules.during(10, 20, new Action.Alert()))
                        .model());
    }

    private static Scene day(Calls calls, Team team) {
        return Scene.lasting(100).with(calls).with(team.takes("A"));
    }

    @ParameterizedTest
    @MethodSource("whatNeedsMore")
    void whatIsAskedFor_hasItsPlace(Model model) {
        assertThat(new Tally(model).counts(StaffFact.AT_DUTY)).isTrue();
    }

    @Test
    void clear_forgetsEverything() {
        Tally tally = new TallyBuilder(MODEL)
                .contacts(1, 2, ContactFact.OFFERED, 7)
                .staff(0, 1, StaffFact.TALKING, 100)
                .agent(1, StaffFact.HANDLED, 4)
                .centreQueueMax(1, 3)
                .done();

        tally.clear();

        assertThat(tally.contacts(1, 2, ContactFact.OFFERED)).isEqualTo(0);
        assertThat(tally.staff(0, 1, StaffFact.TALKING)).isEqualTo(0);
        assertThat(tally.agents(1, StaffFact.HANDLED)).isEqualTo(0);
        assertThat(tally.centreQueueMax(1)).isEqualTo(0);
    }

    @Test
    void balance_findsAContactThatIsLost() {
        Tally right = new TallyBuilder(MODEL)
                .contacts(1, 2, ContactFact.OFFERED, 7)
                .contacts(1, 2, ContactFact.ANSWERED, 4)
                .contacts(1, 2, ContactFact.BLOCKED, 3)
                .done();
        Tally wrong = new TallyBuilder(MODEL)
                .contacts(1, 2, ContactFact.OFFERED, 7)
                .contacts(1, 2, ContactFact.ANSWERED, 6)
                .done();

        Balance.check(right, 2, 1);
        assertThatIllegalStateException()
                .isThrownBy(() -> Balance.check(wrong, 2, 1))
                .withMessage("outcomes of 1 in row 2 sum to 6, not 7");
    }

    @Test
    void balance_findsATickThatIsCountedTwice() {
        Tally right = new TallyBuilder(MODEL)
                .staff(0, 1, StaffFact.TALKING, 60)
                .staff(0, 1, StaffFact.ON_BREAK, 40)
                .staff(0, 1, StaffFact.PAID, 70)
                .staff(0, 1, StaffFact.UNPAID, 10)
                .staff(0, 1, StaffFact.OVERTIME, 20)
                .done();
        Tally wrong = new TallyBuilder(MODEL)
                .staff(0, 1, StaffFact.TALKING, 101)
                .staff(0, 1, StaffFact.PAID, 100)
                .done();

        Balance.check(right, 2, 1);
        assertThatIllegalStateException()
                .isThrownBy(() -> Balance.check(wrong, 2, 1))
                .withMessage("states of 0 in row 1 sum to 101, not 100");
    }
}
