package org.busyhour.reports.ci;

import static org.assertj.core.api.Assertions.assertThat;

import org.busyhour.reports.Checks;
import org.junit.jupiter.api.Test;

class AnnotationsTest {
    @Test
    void whatIsntMet_isNotedAtItsLine() {
        assertThat(Annotations.of(Checks.all()))
                .hasSize(4)
                .startsWith("::error file=bank <1>.yaml,line=14,col=5,title=Target missed::"
                        + "service-level of calls >= 80 %25: was 76.4 %25 (75.8 to 77.0)")
                .anySatisfy(line -> assertThat(line)
                        .startsWith("::warning title=Target inconclusive::abandonment of calls <= 5 %25: was 5.0")
                        .endsWith("; too close to tell within 500 replications; a greater --budget may"));
    }
}
