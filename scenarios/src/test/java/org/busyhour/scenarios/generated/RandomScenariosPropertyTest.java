package org.busyhour.scenarios.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What holds of every scenario, shown on a thousand that are put together by chance from the schema. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomScenariosPropertyTest {
    private static final int SCENARIOS = 1000;

    private final List<RandomScenario> scenarios = new ArrayList<>();

    @BeforeAll
    void putTogether() {
        for (int number = 0; number < SCENARIOS; number++) {
            scenarios.add(RandomScenario.of(number));
        }
    }

    @Test
    void everyScenario_keepsItsSums() {
        long offered = 0;
        for (RandomScenario scenario : scenarios) {
            try {
                offered += Holds.check(scenario.compiled());
            } catch (AssertionError | RuntimeException e) {
                throw Failure.of(scenario.seed(), scenario.written(), e);
            }
        }
        assertThat(offered).as("contacts of all scenarios").isGreaterThan(50_000);
    }

    /** So that the generator grows with the language: what it never uses is not tested here. */
    @Test
    void everyKeyAndWord_isUsed() {
        Set<String> used = new LinkedHashSet<>();
        scenarios.forEach(scenario -> used.addAll(Features.of(scenario.written())));
        Set<String> unused = new TreeSet<>(Features.all().keySet());
        unused.removeAll(used);

        assertThat(unused).isEmpty();
    }
}
