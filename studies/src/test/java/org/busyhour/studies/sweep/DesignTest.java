package org.busyhour.studies.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DesignTest {
    private static final Axis AGENTS = new Axis("groups.desk.agents", List.of("4", "5", "6"));
    private static final Axis VOLUME = new Axis("contacts.calls.volume", List.of("90%", "110%"));

    @Test
    void grid_isEveryCombinationTheLastAxisFastest() {
        assertThat(Design.grid(List.of(AGENTS, VOLUME)))
                .extracting(Variant::toString)
                .containsExactly(
                        "groups.desk.agents=4, contacts.calls.volume=90%",
                        "groups.desk.agents=4, contacts.calls.volume=110%",
                        "groups.desk.agents=5, contacts.calls.volume=90%",
                        "groups.desk.agents=5, contacts.calls.volume=110%",
                        "groups.desk.agents=6, contacts.calls.volume=90%",
                        "groups.desk.agents=6, contacts.calls.volume=110%");
        assertThat(Design.combinations(List.of(AGENTS, VOLUME))).isEqualTo(6);
    }

    @Test
    void oneAtATime_isTheBaseAndEachValueAlone() {
        assertThat(Design.oneAtATime(List.of(AGENTS, VOLUME)))
                .extracting(Variant::toString)
                .containsExactly(
                        "base",
                        "groups.desk.agents=4",
                        "groups.desk.agents=5",
                        "groups.desk.agents=6",
                        "contacts.calls.volume=90%",
                        "contacts.calls.volume=110%");
    }

    @Test
    void manyCombinations_areCountedWithoutOverflow() {
        Axis long1 = new Axis("a", numbers(70_000));

        assertThat(Design.combinations(List.of(long1, long1, long1))).isEqualTo(Integer.MAX_VALUE);
    }

    /** 20 points on axes of 20 and of 10 values: each value once, and each twice; that is what a hypercube is. */
    @Test
    void latinHypercube_usesEachPartOfEachAxisOnce() {
        Axis fine = new Axis("a", numbers(20));
        Axis coarse = new Axis("b", numbers(10));

        List<Variant> points = Design.latinHypercube(List.of(fine, coarse), 20, 7);

        assertThat(points)
                .extracting(point -> point.value("a").orElseThrow())
                .containsExactlyInAnyOrderElementsOf(numbers(20));
        assertThat(numbers(10))
                .allSatisfy(value -> assertThat(points)
                        .filteredOn(point -> point.value("b").orElseThrow().equals(value))
                        .hasSize(2));
        assertThat(points).isEqualTo(Design.latinHypercube(List.of(fine, coarse), 20, 7));
        assertThat(points).isNotEqualTo(Design.latinHypercube(List.of(fine, coarse), 20, 8));
    }

    /** Two axes of different names are shuffled independently: the points don't lie on a diagonal. */
    @Test
    void latinHypercube_mixesItsAxes() {
        List<Variant> points =
                Design.latinHypercube(List.of(new Axis("a", numbers(50)), new Axis("b", numbers(50))), 50, 1);

        assertThat(points)
                .filteredOn(point -> point.value("a").equals(point.value("b")))
                .hasSizeLessThan(10);
    }

    @Test
    void latinHypercube_leavesOutWhatIsThereTwice() {
        List<Variant> points = Design.latinHypercube(List.of(VOLUME, new Axis("x", List.of("1", "2"))), 3, 1);

        assertThat(points).doesNotHaveDuplicates().hasSizeBetween(2, 3);
    }

    @Test
    void axisWithoutValues_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Axis("a", List.of()));
    }

    private static List<String> numbers(int n) {
        return IntStream.rangeClosed(1, n).mapToObj(String::valueOf).toList();
    }
}
