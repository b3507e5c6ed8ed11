package org.busyhour.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.studies.compare.Compared;
import org.busyhour.studies.compare.Comparison;
import org.busyhour.studies.compare.Difference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparisonTextTest {
    @Test
    void noise_tellsWhatPairingSaved() {
        assertThat(noise(0.5, 4.2))
                .isEqualTo("0 of 1 difference is beyond noise (Holm, 5 %)."
                        + " Pairing saved: with other customers for each, the first would take 4.2 times as many"
                        + " replications.");
    }

    @Test
    void noise_tellsThatPairingSavedNothing() {
        assertThat(noise(0.5, 1.04))
                .endsWith(" Pairing saved nothing: with other customers for each, the first would"
                        + " take no more replications.");
    }

    @Test
    void noise_tellsWhyItIsUnknown() {
        assertThat(noise(null, null))
                .endsWith(" What is noise can't be told from fewer than two replications with data.");
    }

    /** With an error of exactly 0 there is no ratio, and yet nothing is unknown. */
    @Test
    void noise_isSilentWhereNothingVaries() {
        assertThat(noise(0.0, null)).isEqualTo("0 of 1 difference is beyond noise (Holm, 5 %).");
    }

    private static String noise(@Nullable Double error, @Nullable Double ratio) {
        Difference difference = new Difference(20, 19, error, error, error, error, ratio, 29);
        Compared compared = new Compared(Speed.ASA, "", Scope.CENTRE, difference, false, Optional.empty());
        ComparisonReport.WhatIf all = Comparisons.all().whatIfs().get(0);
        return ComparisonText.noise(new ComparisonReport.WhatIf(
                all.variant(), new Comparison(List.of(compared), List.of(), List.of(), List.of())));
    }
}
