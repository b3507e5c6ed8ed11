package org.busyhour.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.busyhour.cli.Session;
import org.busyhour.engine.kpi.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KpiCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void kpi_listsTheCatalogue() {
        String out = new Session(folder).run("kpi").out();
        assertThat(Catalogue.all()).allSatisfy(kpi -> assertThat(out).contains(kpi.key(), kpi.title()));
    }

    @Test
    void kpi_explainsEachWithItsFormulas() {
        assertThat(Catalogue.all()).allSatisfy(kpi -> {
            Session.Outcome outcome = new Session(folder).run("kpi", kpi.key());
            assertThat(outcome.code()).isZero();
            assertThat(outcome.out()).startsWith(kpi.title());
            assertThat(kpi.formulas())
                    .allSatisfy(formula -> assertThat(outcome.out()).contains(formula.key()));
        });
    }

    @Test
    void kpi_suggestsTheNearestKey() {
        Session.Outcome outcome = new Session(folder).run("kpi", "occupansy");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("busyhour: no KPI is called \"occupansy\"; did you mean occupancy?");
    }
}
