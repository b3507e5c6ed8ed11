package org.busyhour.studies.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.busyhour.engine.model.ArrivalProcess;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.model.TraceTable;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.replicate.Result;
import org.busyhour.engine.replicate.VarianceReduction;
import org.busyhour.studies.sweep.Teams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderCacheTest {
    private static final Plan PLAN = new Plan(3, 4, 1);
    private static final Model MODEL = Teams.of(4);
    private static final int HEAD = 100;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void kept_isFoundAgainToTheLastNumber() throws IOException {
        Result result = simulated(MODEL, PLAN);
        FolderCache cache = new FolderCache(folder.resolve("new/cache"), "a");

        assertThat(cache.find(MODEL, PLAN)).isEmpty();
        cache.keep(result, PLAN);

        Result found = new FolderCache(folder.resolve("new/cache"), "a")
                .find(Teams.of(4), new Plan(3, 4, 8))
                .orElseThrow();
        assertThat(found.model()).isEqualTo(MODEL);
        assertThat(found.seed()).isEqualTo(3);
        assertThat(numbers(found)).isEqualTo(numbers(result));
        assertThat(found.pooled().numbers()).isEqualTo(result.pooled().numbers());
    }

    @Test
    void anotherModelSeedNumberOrEngine_isNotFound() throws IOException {
        FolderCache cache = new FolderCache(folder, "a");
        cache.keep(simulated(MODEL, PLAN), PLAN);

        assertThat(cache.find(Teams.of(5), PLAN)).isEmpty();
        assertThat(cache.find(Teams.of(4, Math.nextUp(180.0)), PLAN)).isEmpty();
        assertThat(cache.find(MODEL, new Plan(4, 4, 1))).isEmpty();
        assertThat(cache.find(MODEL, new Plan(3, 5, 1))).isEmpty();
        assertThat(new FolderCache(folder, "b").find(MODEL, PLAN)).isEmpty();
    }

    @Test
    void reducedVariance_isNotRemembered() throws IOException {
        Plan reduced = new Plan(3, 4, 1, List.of(VarianceReduction.CONTROL_VARIATES));
        FolderCache cache = new FolderCache(folder, "a");
        cache.keep(simulated(MODEL, reduced), reduced);

        assertThat(files()).isEmpty();
        assertThat(cache.find(MODEL, reduced)).isEmpty();
        cache.keep(simulated(MODEL, PLAN), PLAN);
        assertThat(cache.find(MODEL, reduced)).isEmpty();
    }

    @Test
    void traces_countRowByRow() throws IOException {
        Model traced = Teams.of(new ArrivalProcess.Trace(trace(7)), 4, 180);
        FolderCache cache = new FolderCache(folder, "a");
        cache.keep(simulated(traced, PLAN), PLAN);

        assertThat(cache.find(Teams.of(new ArrivalProcess.Trace(trace(7)), 4, 180), PLAN))
                .isPresent();
        assertThat(cache.find(Teams.of(new ArrivalProcess.Trace(trace(8)), 4, 180), PLAN))
                .isEmpty();
    }

    /** Cut, or with a byte changed, anywhere in the head and at many places behind it: only what was kept counts. */
    @Test
    void damagedFile_isNotBelievedAndReplaced() throws IOException {
        FolderCache cache = new FolderCache(folder, "a");
        Result result = simulated(MODEL, PLAN);
        cache.keep(result, PLAN);
        Path file = onlyFile();
        byte[] whole = Files.readAllBytes(file);

        for (int i = 0; i < whole.length; i += i < HEAD ? 1 : 41) {
            Files.write(file, Arrays.copyOf(whole, i));
            assertThat(cache.find(MODEL, PLAN)).as("cut at %s", i).isEmpty();
            byte[] changed = whole.clone();
            changed[i] ^= 1;
            Files.write(file, changed);
            assertThat(cache.find(MODEL, PLAN)).as("changed at %s", i).isEmpty();
        }
        Files.writeString(file, "somebody else's");
        assertThat(cache.find(MODEL, PLAN)).isEmpty();
        cache.keep(result, PLAN);
        assertThat(Files.readAllBytes(file)).isEqualTo(whole);
        assertThat(cache.find(MODEL, PLAN)).isPresent();
    }

    /** A file that was kept for something else, under this one's name. */
    @Test
    void fileOfAnotherName_isNotBelieved() throws IOException {
        FolderCache cache = new FolderCache(folder, "a");
        cache.keep(simulated(MODEL, PLAN), PLAN);
        Path mine = onlyFile();
        Files.move(mine, folder.resolve("kept"));
        cache.keep(simulated(Teams.of(5), PLAN), PLAN);
        Path other = files().stream()
                .filter(file -> file.toString().endsWith(".result"))
                .findFirst()
                .orElseThrow();
        Files.move(other, mine);

        assertThat(cache.find(MODEL, PLAN)).isEmpty();
    }

    @Test
    void leftOversOfAKilledProcess_areWrittenOver() throws IOException {
        FolderCache cache = new FolderCache(folder, "a");
        Result result = simulated(MODEL, PLAN);
        cache.keep(result, PLAN);
        Path file = onlyFile();
        Files.delete(file);
        Files.writeString(folder.resolve("." + file.getFileName() + ".partial"), "hal");

        assertThat(cache.find(MODEL, PLAN)).isEmpty();
        cache.keep(result, PLAN);

        assertThat(files()).containsExactly(file);
        assertThat(cache.find(MODEL, PLAN)).isPresent();
    }

    @Test
    void engineCode_isKnownByItsContent() throws IOException {
        Path code = Files.createDirectories(folder.resolve("classes/a"));
        Files.writeString(code.resolve("A.class"), "one", StandardCharsets.UTF_8);
        String one = EngineCode.sha256(folder.resolve("classes"));
        Files.writeString(code.resolve("A.class"), "two", StandardCharsets.UTF_8);

        assertThat(EngineCode.sha256(folder.resolve("classes")))
                .isNotEqualTo(one)
                .hasSize(64);
        assertThat(EngineCode.sha256()).isPresent().isEqualTo(EngineCode.sha256());
    }

    private static TraceTable trace(long second) {
        return new TraceTable.Builder()
                .add(second * 1_000_000, 60_000_000, 0, 0, TraceTable.BLANK, TraceTable.BLANK)
                .build();
    }

    private static Result simulated(Model model, Plan plan) {
        return Replications.run(model, plan, Progress.NONE);
    }

    private static List<List<Long>> numbers(Result result) {
        return result.replications().stream()
                .map(tally -> Arrays.stream(tally.numbers()).boxed().toList())
                .toList();
    }

    private Path onlyFile() throws IOException {
        List<Path> files = files();
        assertThat(files).hasSize(1);
        return files.get(0);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
