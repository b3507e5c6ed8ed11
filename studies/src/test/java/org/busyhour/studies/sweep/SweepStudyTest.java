package org.busyhour.studies.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.busyhour.engine.kpi.Estimate;
import org.busyhour.engine.kpi.Kpis;
import org.busyhour.engine.kpi.Scope;
import org.busyhour.engine.kpi.Speed;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.engine.replicate.Replications;
import org.busyhour.engine.replicate.Result;
import org.busyhour.studies.cache.FolderCache;
import org.busyhour.studies.cache.ResultCache;
import org.busyhour.studies.compare.Difference;
import org.busyhour.studies.sweep.SweepStudy.Case;
import org.busyhour.studies.sweep.SweepStudy.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepStudyTest {
    private static final Plan PLAN = new Plan(5, 6, 1);
    private static final List<Case> CASES = IntStream.rangeClosed(2, 6)
            .mapToObj(n ->
                    new Case(new Variant(List.of(new Setting("groups.desk.agents", String.valueOf(n)))), Teams.of(n)))
            .toList();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void answers_areThoseOfSingleRuns() {
        Found found = study(ResultCache.NONE).found(Progress.NONE);

        for (int i = 0; i < CASES.size(); i++) {
            Kpis kpis = Kpis.of(Replications.run(CASES.get(i).model(), PLAN, Progress.NONE));
            Outcome outcome = found.outcomes().get(i);
            assertThat(outcome.answers())
                    .allSatisfy(answer -> assertThat(answer.value())
                            .isEqualTo(kpis.estimate(answer.kpi(), answer.formula(), Scope.CENTRE)));
            assertThat(outcome.level()).isEqualTo(kpis.estimate(Speed.SERVICE_LEVEL, null, Scope.CENTRE));
            assertThat(outcome.cost()).isPresent();
        }
        assertThat(found.remembered()).isZero();
    }

    @Test
    void differences_arePaired() {
        List<Outcome> outcomes = study(ResultCache.NONE).found(Progress.NONE).outcomes();

        Difference difference = outcomes.get(1)
                .answer(Speed.ASA)
                .against(outcomes.get(0).answer(Speed.ASA))
                .orElseThrow();

        assertThat(difference.varianceRatio()).isGreaterThan(1);
    }

    @Test
    void whatWasSimulated_isNotSimulatedAgain() {
        ResultCache cache = new FolderCache(folder, "engine");
        Found first = study(cache).found(Progress.NONE);
        List<Integer> told = new ArrayList<>();

        Found second = study(cache).found(told::add);

        assertThat(second.remembered()).isEqualTo(CASES.size());
        assertThat(values(second)).isEqualTo(values(first));
        assertThat(told).containsExactly(6, 12, 18, 24, 30);
    }

    @Test
    void progress_countsAllVariants() {
        List<Integer> told = new ArrayList<>();
        SweepStudy study = study(ResultCache.NONE);

        study.found(told::add);

        assertThat(study.replications()).isEqualTo(30);
        assertThat(told).isSorted().endsWith(30).contains(1, 7, 29);
    }

    /**
     * A crash after each variant, in the middle of keeping the next: as a file that is cut somewhere, which no move in
     * one step leaves behind but a full disk may.
     */
    @Test
    void afterACrashAnywhere_theSweepGoesOnAndFindsTheSame() throws IOException {
        Found undisturbed = study(ResultCache.NONE).found(Progress.NONE);
        Random random = new Random(11);
        for (int k = 0; k < CASES.size(); k++) {
            Path place = folder.resolve("crash-" + k);
            FolderCache cache = new FolderCache(place, "engine");
            int crashAt = k;
            assertThatThrownBy(() -> study(new Crashing(cache, crashAt)).found(Progress.NONE))
                    .isInstanceOf(UncheckedIOException.class);
            cutNewest(place, CASES.get(k).model(), cache, random);

            Found resumed = study(cache).found(Progress.NONE);

            assertThat(resumed.remembered()).isEqualTo(k);
            assertThat(values(resumed)).isEqualTo(values(undisturbed));
        }
    }

    @Test
    void interruption_endsItBeforeTheNextVariant() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> study(ResultCache.NONE).found(Progress.NONE))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void scopeThatAVariantLacks_hasNoValue() {
        Question question = new Question(List.of(Speed.ASA), new Scope(Scope.Kind.GROUP, 0, "elsewhere"));
        SweepStudy study = new SweepStudy(Teams.of(3), CASES.subList(0, 1), PLAN, question, ResultCache.NONE);

        Outcome outcome = study.found(Progress.NONE).outcomes().get(0);

        assertThat(outcome.answer(Speed.ASA).value()).isEmpty();
        assertThat(outcome.level()).isEmpty();
    }

    private static SweepStudy study(ResultCache cache) {
        return new SweepStudy(Teams.of(3), CASES, PLAN, Question.usual(), cache);
    }

    private static List<List<Optional<Estimate>>> values(Found found) {
        return found.outcomes().stream()
                .map(outcome -> outcome.answers().stream().map(Answer::value).toList())
                .toList();
    }

    /** Keeps the result of the variant that crashed, cut at a random length. */
    private static void cutNewest(Path place, Model model, FolderCache cache, Random random) throws IOException {
        List<Path> before = files(place);
        cache.keep(Replications.run(model, PLAN, Progress.NONE), PLAN);
        List<Path> after = new ArrayList<>(files(place));
        after.removeAll(before);
        assertThat(after).hasSize(1);
        byte[] whole = Files.readAllBytes(after.get(0));
        Files.write(after.get(0), Arrays.copyOf(whole, random.nextInt(whole.length)));
    }

    private static List<Path> files(Path place) throws IOException {
        if (!Files.exists(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.sorted(Comparator.naturalOrder()).toList();
        }
    }

    /** Fails when so many results have been kept. */
    private static final class Crashing implements ResultCache {
        private final ResultCache cache;
        private final int most;
        private int kept;

        Crashing(ResultCache cache, int most) {
            this.cache = cache;
            this.most = most;
        }

        @Override
        public Optional<Result> find(Model model, Plan plan) throws IOException {
            return cache.find(model, plan);
        }

        @Override
        public void keep(Result result, Plan plan) throws IOException {
            if (kept == most) {
                throw new IOException("the disk is full");
            }
            kept++;
            cache.keep(result, plan);
        }
    }
}
