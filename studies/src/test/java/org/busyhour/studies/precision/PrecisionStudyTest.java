package org.busyhour.studies.precision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.busyhour.engine.kpi.Catalogue;
import org.busyhour.engine.kpi.Formula;
import org.busyhour.engine.kpi.Kpi;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.Precision;
import org.busyhour.engine.kpi.PrecisionDemand;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.replicate.Result;
import org.busyhour.engine.replicate.VarianceReduction;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.Tally;
import org.junit.jupiter.api.Test;

class PrecisionStudyTest {
    private static final long SEED = 11;

    /** Student's t at 97.5 % for 9, 14, 22, 34, 52 and 79 degrees of freedom, from tables. */
    private static final double[] T = {2.262157, 2.144787, 2.073873, 2.032245, 2.006647, 1.990450};

    private static final int[] LOOKS = {10, 15, 23, 35, 53, 80};

    private final Model model = SmallDesk.model();

    @Test
    void run_stopsAtTheFirstLookThatIsPreciseEnough() {
        double wanted = 0.05;
        int expected = firstLook(wanted);

        assertThat(expected).as("neither the first look nor the last").isBetween(11, 79);
        assertThat(study(wanted, 1).result(Progress.NONE).replications()).hasSize(expected);
    }

    @Test
    void run_findsWhatAFixedNumberOfReplicationsFinds() {
        Result result = study(0.05, 1).result(Progress.NONE);
        Plan plan = new Plan(SEED, result.replications().size(), 1);

        assertThat(figures(result)).isEqualTo(figures(Replications.run(model, plan, Progress.NONE)));
    }

    @Test
    void run_isTheSameOnAnyNumberOfThreads() {
        assertThat(figures(study(0.05, 4).result(Progress.NONE)))
                .isEqualTo(figures(study(0.05, 1).result(Progress.NONE)));
    }

    @Test
    void run_endsAtTheGreatestNumber() {
        PrecisionStudy study = study(1e-6, 2);
        Result result = study.result(Progress.NONE);

        assertThat(result.replications()).hasSize(80);
        assertThat(study.precision().reached(Kpis.of(result))).isFalse();
    }

    @Test
    void run_isNeverShorterThanTheLeastNumber() {
        PrecisionStudy study = study(0.5, 2);
        Result result = study.result(Progress.NONE);

        assertThat(result.replications()).hasSize(10);
        assertThat(study.precision().reached(Kpis.of(result))).isTrue();
    }

    /** Of three groups Student's t has two degrees of freedom, and a narrow interval is luck. */
    @Test
    void runOfGroups_isOfTwentyOrOfAsManyAsThereMayBe() {
        Precision any = new Precision(List.of(serviceLevel(0.5)), 2, 1000);
        Precision few = new Precision(List.of(serviceLevel(0.5)), 2, 60);
        VarianceReduction stratified = VarianceReduction.STRATIFIED;
        VarianceReduction antithetic = VarianceReduction.ANTITHETIC;

        assertThat(replications(any, List.of(antithetic))).isEqualTo(20 * 2);
        assertThat(replications(any, List.of(stratified))).isEqualTo(20 * 5);
        assertThat(replications(any, List.of(antithetic, stratified))).isEqualTo(20 * 10);
        assertThat(replications(few, List.of(stratified))).isEqualTo(12 * 5);
    }

    private static int replications(Precision precision, List<VarianceReduction> reductions) {
        return new PrecisionStudy(SmallDesk.model(0.4), precision, SEED, 1, reductions, Optional.empty())
                .result(Progress.NONE)
                .replications()
                .size();
    }

    @Test
    void progressAndContacts_goOnAcrossLooks() {
        List<Integer> heard = new ArrayList<>();
        List<Integer> logged = new ArrayList<>();
        study(1e-6, 2)
                .withContacts((replication, log) -> logged.add(replication))
                .result(heard::add);

        assertThat(heard)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 80).boxed().toList())
                .isEqualTo(logged);
    }

    @Test
    void interruption_stopsIt() {
        Precision never = new Precision(List.of(serviceLevel(1e-6)), 2, 1_000_000);
        PrecisionStudy study = PrecisionStudy.of(model, never, SEED, 2);
        Thread waiting = Thread.currentThread();

        assertThatThrownBy(() -> study.result(finished -> waiting.interrupt()))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private PrecisionStudy study(double wanted, int threads) {
        return PrecisionStudy.of(model, new Precision(List.of(serviceLevel(wanted)), 10, 80), SEED, threads);
    }

    private static PrecisionDemand serviceLevel(double wanted) {
        return new PrecisionDemand(Speed.SERVICE_LEVEL, null, Scope.CENTRE, wanted, false);
    }

    /** By the formula of the delta method, t sqrt(sum (o - R u)^2 / (n - 1) / n) / mean(u), from plain counts. */
    private int firstLook(double wanted) {
        List<Tally> all =
                Replications.run(model, new Plan(SEED, 80, 1), Progress.NONE).replications();
        for (int look = 0; look < LOOKS.length; look++) {
            if (halfWidth(all.subList(0, LOOKS[look]), T[look]) <= wanted) {
                return LOOKS[look];
            }
        }
        return 0;
    }

    private static double halfWidth(List<Tally> tallies, double t) {
        int n = tallies.size();
        double over = tallies.stream().mapToDouble(PrecisionStudyTest::over).sum();
        double under = tallies.stream().mapToDouble(PrecisionStudyTest::under).sum();
        double squares = tallies.stream()
                .mapToDouble(tally -> over(tally) - over / under * under(tally))
                .map(residual -> residual * residual)
                .sum();
        return t * Math.sqrt(squares / (n - 1) / n) / (under / n);
    }

    private static double over(Tally tally) {
        return tally.contacts(0, 1, ContactFact.ANSWERED_IN_TIME);
    }

    private static double under(Tally tally) {
        return tally.contacts(0, 1, ContactFact.ANSWERED) + tally.contacts(0, 1, ContactFact.ABANDONED);
    }

    /** Every KPI of everything, with its interval and days. */
    private static List<String> figures(Result result) {
        Kpis kpis = Kpis.of(result);
        List<String> figures = new ArrayList<>();
        for (Kpi kpi : Catalogue.all()) {
            for (Scope.Kind kind : kpi.scopes()) {
                for (Scope scope : Scope.all(result.model(), kind)) {
                    for (Formula formula : kpi.formulas(kind)) {
                        figures.add(kpi + " " + scope + " " + kpis.estimate(kpi, formula.key(), scope));
                    }
                }
            }
        }
        return figures;
    }
}
