package org.busyhour.scenarios.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.busyhour.engine.kpi.Catalogue;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Formula;
import org.busyhour.engine.kpi.Judge;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.observe.ContactLog;
import org.busyhour.engine.observe.Outcome;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.replicate.Result;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.StaffFact;
import org.busyhour.engine.tally.Tally;
import org.busyhour.engine.tally.Waits;
import org.busyhour.scenarios.compile.CompiledScenario;

/** What holds of every scenario. */
final class Holds {
    private static final List<ContactFact> OUTCOMES = List.of(
            ContactFact.ANSWERED,
            ContactFact.ABANDONED,
            ContactFact.BALKED,
            ContactFact.BLOCKED,
            ContactFact.DISMISSED,
            ContactFact.STILL_OPEN,
            ContactFact.DEFLECTED,
            ContactFact.CALLED_BACK,
            ContactFact.MESSAGE,
            ContactFact.UNREACHED,
            ContactFact.DROPPED);
    private static final List<StaffFact> STATES = List.of(
            StaffFact.AVAILABLE,
            StaffFact.TALKING,
            StaffFact.HOLDING,
            StaffFact.WRAPPING,
            StaffFact.ON_BREAK,
            StaffFact.IN_MEETING,
            StaffFact.DIALLING,
            StaffFact.ASSEMBLING,
            StaffFact.SIDE_WORK,
            StaffFact.IN_TRAINING,
            StaffFact.LOGGED_OUT,
            StaffFact.ABSENT,
            StaffFact.APPROVING,
            StaffFact.AT_DUTY);
    private static final List<StaffFact> PRESENCE = List.of(StaffFact.PAID, StaffFact.UNPAID, StaffFact.OVERTIME);

    private final CompiledScenario scenario;
    private final Model model;
    private final List<ContactLog> logs = new ArrayList<>();
    private final Result result;

    private Holds(CompiledScenario scenario) {
        this.scenario = scenario;
        model = scenario.model();
        result = Replications.run(
                model, RandomScenario.plan(scenario, 1), Progress.NONE, (replication, log) -> logs.add(log));
    }

    /** Simulates a scenario and checks all of it; returns how many contacts were offered. */
    static long check(CompiledScenario scenario) {
        Holds holds = new Holds(scenario);
        long offered = 0;
        for (int i = 0; i < holds.result.replications().size(); i++) {
            Tally tally = holds.result.replications().get(i);
            offered += holds.outcomesSumToOffered(tally);
            holds.statesSumToPresence(tally);
            holds.queueTimeIsTheSumOfWaits(tally, i + 1);
            holds.logHasTheWaits(tally, holds.logs.get(i));
        }
        holds.twoThreadsFindTheSame();
        return offered;
    }

    private long outcomesSumToOffered(Tally tally) {
        long all = 0;
        for (int type = 0; type < model.types().size(); type++) {
            for (int row = 0; row < tally.rows(); row++) {
                long sum = 0;
                for (ContactFact outcome : OUTCOMES) {
                    sum += tally.contacts(type, row, outcome);
                }
                same("outcomes of type", type, row, sum, tally.contacts(type, row, ContactFact.OFFERED));
                all += sum;
            }
        }
        return all;
    }

    private void statesSumToPresence(Tally tally) {
        for (int group = 0; group < model.groups().size(); group++) {
            for (int row = 0; row < tally.rows(); row++) {
                same("states of group", group, row, sum(tally, group, row, STATES), sum(tally, group, row, PRESENCE));
            }
        }
    }

    /** Millions of these are compared, which assertions with a description each would take too long for. */
    private static void same(String what, int place, int row, long found, long expected) {
        if (found != expected) {
            throw new AssertionError(
                    what + ' ' + place + " in row " + row + " were " + found + " instead of " + expected);
        }
    }

    private static long sum(Tally tally, int group, int row, List<StaffFact> facts) {
        return facts.stream().mapToLong(fact -> tally.staff(group, row, fact)).sum();
    }

    /**
     * L = lambda W, exactly and in every row: the integral of the length of a type's queue is the time that its
     * contacts waited there, the warm-up and contacts of the warm-up included.
     */
    private void queueTimeIsTheSumOfWaits(Tally tally, int replication) {
        QueueTimes times = new QueueTimes(model);
        Replications.listen(model, RandomScenario.plan(scenario, 1), replication, times);
        assertThat(times.left()).as("waiting for ever").isZero();
        for (int type = 0; type < model.types().size(); type++) {
            for (int row = 0; row < tally.rows(); row++) {
                long time = tally.contacts(type, row, ContactFact.QUEUE_TIME);
                same("queue time of type", type, row, time, times.waited(type, row));
            }
        }
    }

    /**
     * The same from the log of contacts, where it has them all: without a warm-up, whose contacts it leaves out, and
     * without parts that nobody answered, which leave no line, and without what customers on a list don't wait.
     */
    private void logHasTheWaits(Tally tally, ContactLog log) {
        for (int type = 0; type < model.types().size() && model.timeline().warmUp() == 0; type++) {
            long queueTime = 0;
            long parts = 0;
            for (int row = 0; row < tally.rows(); row++) {
                queueTime += tally.contacts(type, row, ContactFact.QUEUE_TIME);
                parts += tally.contacts(type, row, ContactFact.TRANSFERS)
                        + tally.contacts(type, row, ContactFact.CALLBACKS);
            }
            long waits = 0;
            for (int line = 0; line < log.rows(); line++) {
                if (log.type(line) == type) {
                    waits += Math.max(0, log.wait(line));
                    parts -= log.outcome(line) == Outcome.PART ? 1 : 0;
                }
            }
            assertThat(waits).as("waits of type %s", type).isLessThanOrEqualTo(queueTime);
            boolean whole = model.types().get(type).callback().isEmpty()
                    && model.types().get(type).dialling().isEmpty();
            if (parts == 0 && whole) {
                assertThat(waits).as("waits of type %s", type).isEqualTo(queueTime);
            }
        }
    }

    private void twoThreadsFindTheSame() {
        Plan plan = RandomScenario.plan(scenario, 2);
        Result other = Replications.run(model, plan, Progress.NONE);

        assertThat(other.replications().stream().map(Tally::numbers).toList())
                .as("tallies on two threads")
                .usingElementComparator(Arrays::compare)
                .isEqualTo(result.replications().stream().map(Tally::numbers).toList());
        assertThat(other.pooled().numbers())
                .as("histograms on two threads")
                .isEqualTo(result.pooled().numbers());
        assertThat(other.waits().stream().map(Waits::bytes).toList())
                .as("waits on two threads")
                .usingElementComparator(Arrays::compare)
                .isEqualTo(result.waits().stream().map(Waits::bytes).toList());
        assertThat(found(other)).as("KPIs on two threads").isEqualTo(found(result));
    }

    /** Returns every KPI of the whole run, and what becomes of the targets. */
    private List<String> found(Result from) {
        Kpis kpis = scenario.replications().batches().isPresent()
                ? Kpis.inBatches(from, scenario.replications().batches().getAsInt())
                : Kpis.of(from);
        List<String> found = new ArrayList<>();
        for (Kpi kpi : Catalogue.all()) {
            for (Scope.Kind kind : kpi.scopes()) {
                for (Scope scope : Scope.all(model, kind)) {
                    for (Formula formula : kpi.formulas(kind)) {
                        found.add(kpi.key()
                                + formula.key()
                                + scope.name()
                                + kpis.estimate(kpi, formula.key(), scope).map(Estimate::toString));
                    }
                }
            }
        }
        scenario.targets()
                .forEach(target -> found.add(Judge.OF_INTERVAL
                        .find(target, kpis.defaultFormula(target.kpi(), target.scope()), kpis)
                        .toString()));
        return found;
    }
}
