package org.busyhour.engine.replicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.Staffing;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.Histograms;
import org.busyhour.engine.tally.StaffFact;
import org.busyhour.engine.tally.Tally;
import org.junit.jupiter.api.Test;

/** What holds of every model, shown on models put together by chance. */
class ReplicationsPropertyTest {
    private static final int MODELS = 400;
    private static final List<ContactFact> OUTCOMES = List.of(
            ContactFact.ANSWERED,
            ContactFact.ABANDONED,
            ContactFact.BALKED,
            ContactFact.BLOCKED,
            ContactFact.DISMISSED,
            ContactFact.STILL_OPEN,
            ContactFact.DEFLECTED,
            ContactFact.CALLED_BACK,
            ContactFact.MESSAGE);
    private static final List<StaffFact> STATES = List.of(
            StaffFact.AVAILABLE,
            StaffFact.TALKING,
            StaffFact.HOLDING,
            StaffFact.WRAPPING,
            StaffFact.ON_BREAK,
            StaffFact.IN_MEETING,
            StaffFact.DIALLING,
            StaffFact.ASSEMBLING,
            StaffFact.IN_TRAINING,
            StaffFact.LOGGED_OUT,
            StaffFact.ABSENT,
            StaffFact.SIDE_WORK,
            StaffFact.APPROVING,
            StaffFact.AT_DUTY);

    @Test
    void sums_holdInEveryRow() {
        long offered = 0;
        for (int number = 0; number < MODELS; number++) {
            Model model = RandomModels.of(number);
            for (Tally tally : run(model, 3, 1).replications()) {
                offered += outcomesSumToOffered(model, tally, number);
                statesSumToPaidAndOvertime(model, tally, number);
                agentsSumToGroups(model, tally, number);
                factsAreInOrder(model, tally, number);
            }
        }
        assertThat(offered).as("contacts of all models").isGreaterThan(50_000);
    }

    @Test
    void tallies_areTheSameOnAnyNumberOfThreads() {
        for (int number = 0; number < MODELS; number++) {
            Model model = RandomModels.of(number);
            Result one = run(model, 6, 1);
            Result four = run(model, 6, 4);

            assertThat(Counts.of(four)).as("model %s", number).isEqualTo(Counts.of(one));
            assertThat(Counts.ofPooled(four)).as("model %s", number).isEqualTo(Counts.ofPooled(one));
            assertThat(Counts.ofWaits(four)).as("model %s", number).isEqualTo(Counts.ofWaits(one));
        }
    }

    @Test
    void moreReplications_keepTheFirstOnes() {
        for (int number = 0; number < MODELS / 4; number++) {
            Model model = RandomModels.of(number);

            assertThat(Counts.of(run(model, 7, 2)).subList(0, 3))
                    .as("model %s", number)
                    .isEqualTo(Counts.of(run(model, 3, 1)));
        }
    }

    @Test
    void runThatGoesOn_isTheRunThatWasLongerFromTheStart() {
        for (int number = 0; number < MODELS / 4; number++) {
            Model model = RandomModels.of(number);
            Result whole = run(model, 7, 2);
            List<Integer> heard = new ArrayList<>();
            List<Integer> logged = new ArrayList<>();
            Result joined = Replications.more(
                    run(model, 3, 1),
                    new Plan(1, 7, 2),
                    heard::add,
                    Optional.of((replication, log) -> logged.add(replication)));

            assertThat(Counts.of(joined)).as("model %s", number).isEqualTo(Counts.of(whole));
            assertThat(Counts.ofPooled(joined)).as("model %s", number).isEqualTo(Counts.ofPooled(whole));
            assertThat(Counts.ofWaits(joined)).as("model %s", number).isEqualTo(Counts.ofWaits(whole));
            assertThat(heard).containsExactly(4, 5, 6, 7);
            assertThat(logged).containsExactly(4, 5, 6, 7);
        }
    }

    @Test
    void stratifiedRuns_dependOnNeitherThreadsNorPauses() {
        for (int number = 0; number < MODELS / 4; number++) {
            Model model = RandomModels.of(number);
            for (List<VarianceReduction> by : List.of(
                    List.of(VarianceReduction.STRATIFIED),
                    List.of(VarianceReduction.STRATIFIED, VarianceReduction.ANTITHETIC))) {
                Result whole = Replications.run(model, new Plan(1, 7, 1, by), Progress.NONE);
                Result three = Replications.run(model, new Plan(1, 3, 1, by), Progress.NONE);
                Result joined = Replications.more(three, new Plan(1, 7, 2, by), Progress.NONE, Optional.empty());

                assertThat(Counts.of(joined)).as("model %s", number).isEqualTo(Counts.of(whole));
            }
        }
    }

    @Test
    void stratifiedRuns_differFromPlainOnesWhereDaysDo() {
        int differ = 0;
        for (int number = 0; number < MODELS / 4; number++) {
            Model model = RandomModels.of(number);
            Plan plan = new Plan(1, 7, 1, List.of(VarianceReduction.STRATIFIED));
            boolean differs =
                    !Counts.of(Replications.run(model, plan, Progress.NONE)).equals(Counts.of(run(model, 7, 1)));

            assertThat(differs && !VarianceReduction.canStratify(model))
                    .as("model %s", number)
                    .isFalse();
            differ += differs ? 1 : 0;
        }
        assertThat(differ).isGreaterThan(MODELS / 16);
    }

    @Test
    void runThatGoesOn_keepsItsSeedAndGetsLonger() {
        Result three = run(RandomModels.of(1), 3, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Replications.more(three, new Plan(2, 7, 1), Progress.NONE, Optional.empty()))
                .withMessage("seed was 2 behind 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Replications.more(three, new Plan(1, 3, 1), Progress.NONE, Optional.empty()))
                .withMessage("replications was 3");
    }

    @Test
    void replications_differWhereContactsArriveByChance() {
        for (int number = 0; number < MODELS / 4; number++) {
            Model model = RandomModels.of(number);
            List<List<Long>> counts = Counts.of(run(model, 2, 1));
            boolean chance = model.types().stream()
                    .anyMatch(type -> !type.stage() && type.arrivals() instanceof ArrivalProcess.Poisson);

            assertThat(!chance || !counts.get(0).equals(counts.get(1)))
                    .as("model %s", number)
                    .isTrue();
        }
    }

    @Test
    void runs_eachAndRunFindTheSame() {
        for (int number = 0; number < MODELS / 4; number++) {
            Model model = RandomModels.of(number);
            List<List<Long>> each = new ArrayList<>();
            Histograms pooled = Replications.each(model, new Plan(number, 5, 2), (replication, tally) -> {
                assertThat(replication).isEqualTo(each.size() + 1);
                each.add(Counts.of(model, tally));
            });
            Result run = Replications.run(model, new Plan(number, 5, 1), Progress.NONE);

            assertThat(each).isEqualTo(Counts.of(run));
            assertThat(Counts.ofPooled(run))
                    .as("waits that were kept one by one and those that weren't")
                    .isEqualTo(Counts.ofPooled(new Result(model, number, run.replications(), pooled)));
        }
    }

    @Test
    void progress_countsUpToAllReplications() {
        List<Integer> heard = new ArrayList<>();

        Replications.run(RandomModels.of(1), new Plan(1, 9, 3), heard::add);

        assertThat(heard).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void plan_refusesWhatIsOutOfRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Plan(-1, 1, 1))
                .withMessage("seed was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Plan(Plan.MAX_SEED + 1, 1, 1))
                .withMessage("seed was 9007199254740992");
        assertThatIllegalArgumentException().isThrownBy(() -> new Plan(1, 0, 1)).withMessage("replications was 0");
        assertThatIllegalArgumentException().isThrownBy(() -> new Plan(1, 1, 0)).withMessage("threads was 0");
    }

    private static Result run(Model model, int replications, int threads) {
        return Replications.run(model, new Plan(1, replications, threads), Progress.NONE);
    }

    private static long outcomesSumToOffered(Model model, Tally tally, int number) {
        long all = 0;
        for (int type = 0; type < model.types().size(); type++) {
            for (int row = 0; row < tally.rows(); row++) {
                long sum = 0;
                for (ContactFact outcome : OUTCOMES) {
                    sum += tally.contacts(type, row, outcome);
                }
                long offered = tally.contacts(type, row, ContactFact.OFFERED);
                assertThat(sum)
                        .as("outcomes of type %s in row %s of model %s", type, row, number)
                        .isEqualTo(offered);
                all += offered;
            }
        }
        return all;
    }

    private static void statesSumToPaidAndOvertime(Model model, Tally tally, int number) {
        for (int group = 0; group < model.groups().size(); group++) {
            for (int row = 0; row < tally.rows(); row++) {
                long sum = 0;
                for (StaffFact state : STATES) {
                    sum += tally.staff(group, row, state);
                }
                long present = tally.staff(group, row, StaffFact.PAID)
                        + tally.staff(group, row, StaffFact.UNPAID)
                        + tally.staff(group, row, StaffFact.OVERTIME);
                assertThat(sum)
                        .as("states of group %s in row %s of model %s", group, row, number)
                        .isEqualTo(present);
            }
        }
    }

    /**
     * The facts of agents leave out the warm-up; where heads are planned, nobody in particular is paid or in overtime.
     */
    private static void agentsSumToGroups(Model model, Tally tally, int number) {
        int agent = 0;
        for (int group = 0; group < model.groups().size(); group++) {
            Staffing staffing = model.groups().get(group).staffing();
            for (StaffFact fact : StaffFact.values()) {
                boolean ofHeads = fact == StaffFact.PAID || fact == StaffFact.OVERTIME;
                if (staffing instanceof Staffing.HeadCount && ofHeads) {
                    continue;
                }
                long agents = 0;
                for (int i = 0; i < staffing.agents(); i++) {
                    agents += tally.agents(agent + i, fact);
                }
                long rows = 0;
                for (int row = 1; row < tally.rows(); row++) {
                    rows += tally.staff(group, row, fact);
                }
                assertThat(agents)
                        .as("%s of group %s of model %s", fact, group, number)
                        .isEqualTo(rows);
            }
            agent += staffing.agents();
        }
    }

    private static void factsAreInOrder(Model model, Tally tally, int number) {
        for (int type = 0; type < model.types().size(); type++) {
            for (int row = 0; row < tally.rows(); row++) {
                String where = "type " + type + " in row " + row + " of model " + number;
                for (ContactFact fact : ContactFact.values()) {
                    assertThat(tally.contacts(type, row, fact))
                            .as("%s of %s", fact, where)
                            .isNotNegative();
                }
                atMost(tally, type, row, ContactFact.ANSWERED_IN_TIME, ContactFact.ANSWERED, where);
                atMost(tally, type, row, ContactFact.ABANDONED_IN_TIME, ContactFact.ABANDONED, where);
                atMost(tally, type, row, ContactFact.SHORT_ABANDONED, ContactFact.ABANDONED, where);
                atMost(tally, type, row, ContactFact.WAITED, ContactFact.OFFERED, where);
                atMost(tally, type, row, ContactFact.WAIT_MAX, ContactFact.WAIT_ANSWERED, where);
                atMost(tally, type, row, ContactFact.LIMITED, ContactFact.HANDLED, where);
                atMost(tally, type, row, ContactFact.BREACHES, ContactFact.LIMITED, where);
                atMost(tally, type, row, ContactFact.FORCED, ContactFact.BREACHES, where);
                atMost(tally, type, row, ContactFact.UNUSED, ContactFact.ALLOTTED, where);
                atMost(tally, type, row, ContactFact.LIMIT_REPEATS, ContactFact.OFFERED, where);
                atMost(tally, type, row, ContactFact.UNSOLVED_REPEATS, ContactFact.OFFERED, where);
                atMost(tally, type, row, ContactFact.RETRIES, ContactFact.OFFERED, where);
                atMost(tally, type, row, ContactFact.PASSED, ContactFact.OFFERED, where);
                atMost(tally, type, row, ContactFact.REACHED, ContactFact.CALLED_BACK, where);
                atMost(tally, type, row, ContactFact.NOT_REACHED, ContactFact.CALLED_BACK, where);
                atMost(tally, type, row, ContactFact.CONTAINED, ContactFact.PASSED, where);
                atMost(tally, type, row, ContactFact.CONTAINED, ContactFact.UNQUEUED, where);
                atMost(tally, type, row, ContactFact.WRONGLY_CONTAINED, ContactFact.OFFERED, where);
                assertThat(tally.contacts(type, row, ContactFact.CONCLUDED))
                        .as("concluded of %s", where)
                        .isLessThanOrEqualTo(tally.contacts(type, row, ContactFact.ANSWERED)
                                + tally.contacts(type, row, ContactFact.REACHED));
                atMost(tally, type, row, ContactFact.SOLVED, ContactFact.CONCLUDED, where);
                atMost(tally, type, row, ContactFact.FIRST_CONCLUDED, ContactFact.CONCLUDED, where);
                atMost(tally, type, row, ContactFact.FIRST_SOLVED, ContactFact.FIRST_CONCLUDED, where);
            }
        }
    }

    private static void atMost(Tally tally, int type, int row, ContactFact less, ContactFact more, String where) {
        assertThat(tally.contacts(type, row, less))
                .as("%s of %s", less, where)
                .isLessThanOrEqualTo(tally.contacts(type, row, more));
    }
}
