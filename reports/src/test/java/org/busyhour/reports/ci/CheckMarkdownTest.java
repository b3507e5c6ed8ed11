package org.busyhour.reports.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.busyhour.reports.Checks;
import org.junit.jupiter.api.Test;

class CheckMarkdownTest {
    @Test
    void check_isAVerdictAndATableWithTheMissedFirst() throws IOException {
        var out = new StringWriter();
        CheckMarkdown.write(Checks.all(), out);

        assertThat(out.toString())
                .startsWith("""
                        ### \u274c bank: 1 of 5 targets missed, 3 inconclusive.

                        | | target | wanted | found (95 %) | |
                        |---|---|---|---|---|
                        | \u274c | service-level of calls >= 80 % | >= 80 % | 76.4 % (75.8 to 77.0) | missed after 45 replications |
                        | \u2754 | abandonment of calls &lt;= 5 % |""")
                .contains(
                        "| \u2705 | asa of centre &lt;= 20s | &lt;= 20 s | 15.8 s (14.4 to 17.1) | met after 30 replications |")
                .endsWith("\n\n`busyhour check 'bank <1>.yaml'`\n");
        assertThat(out.toString().lines().filter(line -> line.startsWith("|")))
                .allSatisfy(line -> assertThat(line.replace("\\|", "")
                                .chars()
                                .filter(c -> c == '|')
                                .count())
                        .isEqualTo(6));
    }
}
