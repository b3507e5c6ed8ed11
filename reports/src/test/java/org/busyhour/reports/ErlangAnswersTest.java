package org.busyhour.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.busyhour.engine.analytic.Demand;
import org.busyhour.engine.analytic.ErlangA;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.model.AgentGroup;
import org.busyhour.engine.model.ContactType;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.ServiceLevelFormula;
import org.junit.jupiter.api.Test;

class ErlangAnswersTest {
    @Test
    void answer_isThatOfTheRunsOwnArrivalsHandlingTimeAndAgents() {
        // First half hour: 45, 48 and 51 contacts on three days, 255 s each, 8 agents of whom all are on duty; patience
        // 120 s.
        ErlangA queue = ErlangA.of(Demand.impatient(96, 255, 120), 8);

        ErlangAnswer answer = answers(List.of(Runs.type("balance")), List.of(Runs.group("core", 8, 24, 0)))
                .answer(Scope.CENTRE, 1)
                .orElseThrow();

        assertThat(answer.agents()).isEqualTo(8);
        assertThat(answer.asaSeconds()).isEqualTo(queue.asaSeconds(), within(1e-9));
        assertThat(answer.abandonment()).isEqualTo(queue.abandonment(), within(1e-9));
        assertThat(answer.occupancy()).isEqualTo(queue.occupancy(), within(1e-9));
    }

    @Test
    void missing_isWhatReachesTheGoalAndOneLessDoesnt() {
        ErlangAnswers answers = answers(List.of(Runs.type("balance")), List.of(Runs.group("core", 8, 24, 0)));
        ErlangAnswer answer = answers.answer(Scope.CENTRE, 4).orElseThrow();
        Integer need = answer.need();
        double perHour = 126;

        int missing = answers.missing(Scope.CENTRE, 4, 0.8, ServiceLevelFormula.OFFERED)
                .orElseThrow();

        assertThat(need).isEqualTo(8 + missing);
        assertThat(level(perHour, 8 + missing)).isGreaterThanOrEqualTo(0.8);
        assertThat(level(perHour, 7 + missing)).isLessThan(0.8);
    }

    @Test
    void missing_countsByTheFormulaThatIsAsked() {
        ErlangAnswers answers = answers(List.of(Runs.type("balance")), List.of(Runs.group("core", 8, 24, 0)));

        int missing = answers.missing(Scope.CENTRE, 4, 0.9, ServiceLevelFormula.ANSWERED)
                .orElseThrow();

        assertThat(answeredLevel(8 + missing)).isGreaterThanOrEqualTo(0.9);
        assertThat(answeredLevel(7 + missing)).isLessThan(0.9);
        assertThat(answers.missing(Scope.CENTRE, 4, 0.9, ServiceLevelFormula.OFFERED)
                        .orElseThrow())
                .isGreaterThan(missing);
    }

    @Test
    void closedForm_holdsOnlyForOneTypeServedByOneGroup() {
        ContactType balance = Runs.type("balance");
        ContactType loans = Runs.type("loans");
        AgentGroup core = Runs.group("core", 8, 24, 0);

        assertThat(answers(List.of(balance), List.of(core)).group(Scope.CENTRE)).hasValue(0);
        assertThat(answers(List.of(balance), List.of(core, Runs.group("more", 2, 24, 0)))
                        .group(Scope.CENTRE))
                .isEmpty();
        assertThat(answers(List.of(balance, loans), List.of(core, Runs.group("lenders", 2, 24, 1)))
                        .group(Scope.CENTRE))
                .isEmpty();
        Model apart = Runs.model(List.of(balance, loans), List.of(core, Runs.group("lenders", 2, 24, 1)));
        assertThat(ErlangAnswers.of(Runs.report("", apart, 1, List.of()).kpis()).group(Scope.type(apart, 1)))
                .hasValue(1);
        assertThat(answers(List.of(balance, loans), List.of(Runs.group("all", 8, 24, 0, 1)))
                        .group(Scope.type(apart, 1)))
                .isEmpty();
    }

    @Test
    void timeAfterTheEnd_hasNoAnswer() {
        assertThat(answers(List.of(Runs.type("balance")), List.of(Runs.group("core", 8, 24, 0)))
                        .answer(Scope.CENTRE, 5))
                .isEmpty();
    }

    private static double answeredLevel(int agents) {
        ErlangA queue = ErlangA.of(Demand.impatient(126, 255, 120), agents);
        return queue.answeredWithin(20) / queue.answered();
    }

    private static double level(double perHour, int agents) {
        ErlangA queue = ErlangA.of(Demand.impatient(perHour, 255, 120), agents);
        return queue.answeredWithin(20) / (queue.answered() + queue.abandonment());
    }

    private static ErlangAnswers answers(List<ContactType> types, List<AgentGroup> groups) {
        return ErlangAnswers.of(
                Runs.report("Bank", Runs.model(types, groups), 3, List.of()).kpis());
    }
}
