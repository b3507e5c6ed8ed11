package org.busyhour.reports.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.busyhour.reports.Sweeps;
import org.junit.jupiter.api.Test;

class SweepTableTest {
    @Test
    void grid_hasALineAVariantAndMarksTheFrontier() {
        List<String> lines = SweepTable.of(Sweeps.grid(), Terminal.plain(), List.of("Files: x"))
                .lines()
                .toList();

        assertThat(lines).allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(80));
        assertThat(lines)
                .filteredOn(line -> line.matches(" +[234] +20/h +\\* .*"))
                .hasSize(3);
        assertThat(lines)
                .filteredOn(line -> line.matches(" +[234] +30/h +[0-9].*"))
                .hasSize(3);
        assertThat(lines).contains("* worth its cost: no other with the same demand is as good for as little.");
        assertThat(lines).endsWith("Files: x", "busyhour sweep desk.yaml");
    }

    @Test
    void oneAtATime_showsTheBaseAndDifferencesToIt() {
        String text = SweepTable.of(Sweeps.oneAtATime(), new Terminal(80, false, false), List.of());

        assertThat(text)
                .containsPattern("\nbase +[0-9.]+ \\+- [0-9.]+ ")
                .containsPattern("\ngroups.desk.agents=2 +-[0-9.]+ \\+- [0-9.]+ ")
                .containsPattern("\ngroups.desk.cost=30/h +0 +0 ")
                .contains("Below the base stand paired differences to it");
    }
}
