package org.busyhour.engine.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.ServiceLevel;
import org.busyhour.engine.model.ServiceLevelFormula;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.StaffFact;
import org.busyhour.engine.time.Ticks;
import org.junit.jupiter.api.Test;

class ServiceLevelTest {
    private static final Offset<Double> EXACT = within(1e-12);
    private static final Scope BALANCE = Scope.type(Centre.model(), Centre.BALANCE);

    /**
     * 1000 answered, 860 of them in time; 60 gave up, 20 of them in time and 10 short; 7 blocked, which count nowhere.
     */
    private static final Centre.Day DAY = day -> day.contacts(0, 1, ContactFact.OFFERED, 1067)
            .contacts(0, 1, ContactFact.ANSWERED, 1000)
            .contacts(0, 1, ContactFact.ANSWERED_IN_TIME, 860)
            .contacts(0, 1, ContactFact.ABANDONED, 60)
            .contacts(0, 1, ContactFact.ABANDONED_IN_TIME, 20)
            .contacts(0, 1, ContactFact.SHORT_ABANDONED, 10)
            .contacts(0, 1, ContactFact.BLOCKED, 7);

    @Test
    void fiveFormulas_giveTheHandWorkedShares() {
        Kpis kpis = Centre.kpis(Centre.model(), DAY);

        assertThat(level(kpis, "all", BALANCE)).isEqualTo(880 / 1060.0, EXACT);
        assertThat(level(kpis, "answered", BALANCE)).isEqualTo(860 / 1000.0, EXACT);
        assertThat(level(kpis, "offered", BALANCE)).isEqualTo(860 / 1060.0, EXACT);
        assertThat(level(kpis, "abandoned-after", BALANCE)).isEqualTo(860 / 1040.0, EXACT);
        assertThat(level(kpis, "short-excluded", BALANCE)).isEqualTo(860 / 1050.0, EXACT);
    }

    @Test
    void balkedContacts_countAsAbandonedAfterNoWait() {
        // The same 60, but 8 of those in time balked; these are short too.
        Kpis kpis = Centre.kpis(
                Centre.model(),
                DAY.and(day -> day.contacts(0, 1, ContactFact.ABANDONED, 52)
                        .contacts(0, 1, ContactFact.BALKED, 8)
                        .contacts(0, 1, ContactFact.ABANDONED_IN_TIME, 12)
                        .contacts(0, 1, ContactFact.SHORT_ABANDONED, 2)));

        assertThat(level(kpis, "all", BALANCE)).isEqualTo(880 / 1060.0, EXACT);
        assertThat(level(kpis, "abandoned-after", BALANCE)).isEqualTo(860 / 1040.0, EXACT);
        assertThat(level(kpis, "short-excluded", BALANCE)).isEqualTo(860 / 1050.0, EXACT);
    }

    @Test
    void balkedContacts_areNotShortWithoutAShortLimit() {
        ServiceLevel noShort = new ServiceLevel(0.8, 20 * Ticks.PER_SECOND, 0, "short-excluded");
        Kpis kpis = Centre.kpis(
                Centre.model(noShort, noShort),
                day -> day.contacts(0, 1, ContactFact.ANSWERED, 9)
                        .contacts(0, 1, ContactFact.ANSWERED_IN_TIME, 9)
                        .contacts(0, 1, ContactFact.BALKED, 1));

        assertThat(level(kpis, "short-excluded", BALANCE)).isEqualTo(0.9, EXACT);
        assertThat(level(kpis, "short-excluded", Scope.CENTRE)).isEqualTo(0.9, EXACT);
    }

    @Test
    void centre_addsUpItsTypes() {
        Kpis kpis = Centre.kpis(
                Centre.model(),
                DAY.and(day -> day.contacts(1, 2, ContactFact.ANSWERED, 100)
                        .contacts(1, 2, ContactFact.ANSWERED_IN_TIME, 40)));

        assertThat(level(kpis, "offered", Scope.CENTRE)).isEqualTo(900 / 1160.0, EXACT);
    }

    @Test
    void group_countsWhatItAnsweredAndHasNoOtherFormula() {
        Model model = Centre.model();
        Scope core = Scope.group(model, Centre.CORE);
        Kpis kpis = Centre.kpis(
                model, day -> day.staff(0, 1, StaffFact.ANSWERED, 50).staff(0, 1, StaffFact.ANSWERED_IN_TIME, 30));

        assertThat(level(kpis, "answered", core)).isEqualTo(0.6, EXACT);
        assertThat(kpis.defaultFormula(Speed.SERVICE_LEVEL, core)).isEqualTo("answered");
        assertThat(Speed.SERVICE_LEVEL.formulas(Scope.Kind.GROUP)).hasSize(1);
        assertThat(kpis.estimate(Speed.SERVICE_LEVEL, "offered", core)).isEmpty();
    }

    @Test
    void defaultFormula_isTheTypesOwnAndThatOfTheCentreTheSharedOne() {
        ServiceLevel all = new ServiceLevel(0.8, 20 * Ticks.PER_SECOND, 0, "all");
        ServiceLevel answered = new ServiceLevel(0.8, 20 * Ticks.PER_SECOND, 0, "answered");

        assertThat(defaultOf(Centre.model(all, all), BALANCE)).isEqualTo("all");
        assertThat(defaultOf(Centre.model(all, all), Scope.CENTRE)).isEqualTo("all");
        assertThat(defaultOf(Centre.model(all, answered), Scope.CENTRE)).isEqualTo("offered");
    }

    @Test
    void noContact_leavesItUndefined() {
        Kpis kpis = Centre.kpis(Centre.model(), day -> day.contacts(0, 1, ContactFact.BLOCKED, 7));

        for (ServiceLevelFormula formula : List.of(ServiceLevelFormula.values())) {
            assertThat(kpis.estimate(Speed.SERVICE_LEVEL, formula.key(), BALANCE))
                    .isEmpty();
        }
    }

    private static String defaultOf(Model model, Scope scope) {
        return Kpis.defaultFormula(Speed.SERVICE_LEVEL, scope, model);
    }

    private static double level(Kpis kpis, String formula, Scope scope) {
        return kpis.estimate(Speed.SERVICE_LEVEL, formula, scope).orElseThrow().mean();
    }
}
