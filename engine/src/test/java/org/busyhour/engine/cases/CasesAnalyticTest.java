package org.busyhour.engine.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CasesAnalyticTest {
    private static final Map<String, Runnable> HELD = held();

    /** Cases of mechanisms that the engine doesn't have, with what is missing. */
    private static final Map<String, String> LEFT_OUT = Map.of("mg1-vacations", "side tasks that an idle agent begins");

    @ParameterizedTest
    @MethodSource("names")
    void case_holds(String name) {
        Objects.requireNonNull(HELD.get(name)).run();
    }

    @Test
    void cases_areAllHeldOrLeftOutForAReason() throws IOException {
        List<String> files = files();

        assertThat(files).containsAll(HELD.keySet()).doesNotHaveDuplicates();
        assertThat(files).allMatch(name -> HELD.containsKey(name) != LEFT_OUT.containsKey(name));
    }

    static Stream<String> names() {
        return HELD.keySet().stream();
    }

    private static Map<String, Runnable> held() {
        Map<String, Runnable> all = new LinkedHashMap<>();
        all.putAll(QueueCases.all());
        all.putAll(RoutingCases.all());
        all.putAll(DayCases.all());
        all.putAll(BusyDayCases.all());
        all.putAll(ReturnCases.all());
        all.putAll(MessageCases.all());
        all.putAll(TraceCases.all());
        return all;
    }

    private static List<String> files() throws IOException {
        URI folder = URI.create(Objects.requireNonNull(CasesAnalyticTest.class.getResource("/cases"))
                .toString());
        try (Stream<Path> paths = Files.list(Path.of(folder))) {
            return paths.map(path -> path.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .toList();
        }
    }
}
