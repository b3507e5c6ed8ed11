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

    @ParameterizedTest
    @MethodSource("names")
    void case_holds(String name) {
        Objects.requireNonNull(HELD.get(name)).run();
    }

    @Test
    void cases_areAllHeld() throws IOException {
        List<String> files = files();

        assertThat(files).containsExactlyInAnyOrderElementsOf(HELD.keySet());
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
