package org.busyhour.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurroundingsTest {
    @ParameterizedTest
    @CsvSource({"120, 120", "'', 80", "wide, 80", "0, 80", "-5, 80", "10, 40", "99999, 400", "999999999999, 80"})
    void columns_areThoseOfTheTerminalWithinReason(String variable, int columns) {
        assertThat(of(Map.of("COLUMNS", variable)).columns()).isEqualTo(columns);
    }

    @Test
    void utf8_isWhatTheFirstLocaleVariableSays() {
        assertThat(of(Map.of("LANG", "tr_TR.UTF-8")).utf8()).isTrue();
        assertThat(of(Map.of("LANG", "de_DE.utf8")).utf8()).isTrue();
        assertThat(of(Map.of("LC_ALL", "C", "LANG", "tr_TR.UTF-8")).utf8()).isFalse();
        assertThat(of(Map.of("LC_ALL", "", "LC_CTYPE", "C.UTF-8", "LANG", "C")).utf8())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "AUTO, true, '', '', xterm, true",
        "AUTO, false, '', '', xterm, false",
        "AUTO, true, '', '', dumb, false",
        "AUTO, true, 1, '', xterm, false",
        "AUTO, true, 1, 1, xterm, false",
        "AUTO, false, '', 1, xterm, true",
        "AUTO, false, '', 0, xterm, false",
        "ALWAYS, false, 1, '', dumb, true",
        "NEVER, true, '', 1, xterm, false"
    })
    void color_isAMatterOfModeVariablesAndTerminal(
            ColorMode mode, boolean terminal, String no, String force, String term, boolean on) {
        var surroundings = of(Map.of("NO_COLOR", no, "CLICOLOR_FORCE", force, "TERM", term));
        assertThat(mode.on(surroundings, terminal)).isEqualTo(on);
    }

    private static Surroundings of(Map<String, String> variables) {
        return new Surroundings(variables, Path.of(""), false, false);
    }
}
