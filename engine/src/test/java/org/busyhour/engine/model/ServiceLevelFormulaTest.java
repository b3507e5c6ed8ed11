package org.busyhour.engine.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ServiceLevelFormulaTest {
    @Test
    void of_findsEachFormulaByItsKey() {
        assertThat(Stream.of("all", "answered", "offered", "abandoned-after", "short-excluded")
                        .flatMap(key -> ServiceLevelFormula.of(key).stream()))
                .containsExactly(ServiceLevelFormula.values());
        for (ServiceLevelFormula formula : ServiceLevelFormula.values()) {
            assertThat(ServiceLevelFormula.of(formula.key())).contains(formula);
        }
    }

    @Test
    void of_isExact() {
        assertThat(ServiceLevelFormula.of("Offered")).isEmpty();
        assertThat(ServiceLevelFormula.of("")).isEmpty();
    }
}
