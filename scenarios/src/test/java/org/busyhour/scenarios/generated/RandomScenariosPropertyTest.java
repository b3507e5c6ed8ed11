package org.busyhour.scenarios.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What holds of every scenario, shown on a thousand that are put together by chance from the schema, and some more
 * until they use all that the language has.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomScenariosPropertyTest {
    private static final int SCENARIOS = 1000;
    private static final int MOST = 1500;

    private final List<RandomScenario> scenarios = new ArrayList<>();
    private final Set<String> unused = new TreeSet<>(Features.all().keySet());

    @BeforeAll
    void putTogether() {
        scenarios.addAll(IntStream.range(0, SCENARIOS)
                .parallel()
                .mapToObj(RandomScenario::of)
                .toList());
        scenarios.forEach(this::use);
        for (int number = SCENARIOS; number < MOST && !unused.isEmpty(); number++) {
            RandomScenario scenario = RandomScenario.of(number);
            scenarios.add(scenario);
            use(scenario);
        }
    }

    private void use(RandomScenario scenario) {
        unused.removeAll(Features.of(scenario.written()));
    }

    @Test
    void everyScenario_keepsItsSums() {
        long offered = scenarios.parallelStream()
                .mapToLong(RandomScenariosPropertyTest::offered)
                .sum();
        assertThat(offered).as("contacts of all scenarios").isGreaterThan(50_000);
    }

    private static long offered(RandomScenario scenario) {
        try {
            return Holds.check(scenario.compiled());
        } catch (AssertionError | RuntimeException e) {
            throw Failure.of(scenario.seed(), scenario.written(), e);
        }
    }

    /** So that the generator grows with the language: what it never uses is not tested here. */
    @Test
    void everyKeyAndWord_isUsed() {
        assertThat(unused).isEmpty();
    }
}
