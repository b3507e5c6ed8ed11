package org.busyhour.engine.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.busyhour.engine.tally.ContactFact;
import org.busyhour.engine.tally.StaffFact;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {
    @Test
    void keys_areUniqueAndFindTheirKpi() {
        assertThat(Catalogue.all()).extracting(Kpi::key).doesNotHaveDuplicates();
        assertThat(Catalogue.find("wait.p90")).contains(Speed.WAIT_P90);
        assertThat(Catalogue.find("asa ")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.busyhour.engine.kpi.Catalogue#all")
    void declaration_isComplete(Kpi kpi) {
        assertThat(kpi.key()).matches("[a-z0-9-]+(\\.[a-z0-9-]+)?");
        assertThat(kpi.title()).matches("[A-Z].*");
        assertThat(kpi.definition()).matches("[A-Z].*\\.").hasSizeLessThan(160);
        assertThat(kpi.roles()).contains(Kpi.Role.OPERATIONS_MANAGER);
        assertThat(kpi.scopes()).isNotEmpty();
        assertThat(kpi.formulas()).extracting(Formula::key).doesNotHaveDuplicates();
        assertThat(kpi.formulas()).allSatisfy(f -> assertThat(f.text()).isNotBlank());
        assertThat(kpi.source().text()).isNotBlank();
    }

    /** Whatever is in the tallies, a KPI is a finite number or undefined. */
    @ParameterizedTest
    @MethodSource("org.busyhour.engine.kpi.Catalogue#all")
    void value_isFiniteOrUndefined(Kpi kpi) {
        Kpis kpis = Centre.kpis(Centre.model(), day -> {}, day -> {
            for (ContactFact fact : ContactFact.values()) {
                day.contacts(0, Centre.FIRST, fact, 1);
            }
            for (StaffFact fact : StaffFact.values()) {
                day.staff(1, Centre.AFTER, fact, 1).agent(2, fact, 1);
            }
        });
        for (Scope.Kind kind : Scope.Kind.values()) {
            for (Scope scope : Scope.all(Centre.model(), kind)) {
                for (Formula formula : kpi.formulas(kind)) {
                    kpis.estimate(kpi, formula.key(), scope).ifPresent(CatalogueTest::checkFinite);
                    for (int row = 1; row <= kpis.afterRow(); row++) {
                        kpis.estimate(kpi, formula.key(), scope, row).ifPresent(CatalogueTest::checkFinite);
                    }
                }
            }
        }
    }

    private static void checkFinite(Estimate e) {
        assertThat(Stream.of(e.low(), e.high())).allMatch(CatalogueTest::isFinite);
        for (DayQuantile days : Arrays.asList(e.p10(), e.p50(), e.p90())) {
            assertThat(days == null ? Stream.<Double>empty() : Stream.of(days.value(), days.low(), days.high()))
                    .allMatch(CatalogueTest::isFinite);
        }
    }

    private static boolean isFinite(@Nullable Double value) {
        return value == null || Double.isFinite(value);
    }
}
