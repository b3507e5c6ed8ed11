package org.busyhour.scenarios.language.grammar;

import java.util.List;
import java.util.Optional;
import org.busyhour.engine.kpi.Batches;
import org.busyhour.engine.replicate.VarianceReduction;
import org.busyhour.scenarios.language.shape.ByKind;
import org.busyhour.scenarios.language.shape.Fields;
import org.busyhour.scenarios.language.shape.Key;
import org.busyhour.scenarios.language.shape.ListShape;
import org.busyhour.scenarios.language.shape.MapShape;
import org.busyhour.scenarios.language.shape.Mapped;
import org.busyhour.scenarios.language.shape.Shape;
import org.busyhour.scenarios.language.shape.TextShape;
import org.busyhour.scenarios.language.spec.ReplicationsSpec;
import org.busyhour.scenarios.language.spec.RunSpec;
import org.busyhour.scenarios.language.value.Phrases;
import org.busyhour.scenarios.language.value.RunLength;
import org.busyhour.scenarios.language.value.WarmUp;
import org.busyhour.scenarios.language.yaml.Node;

/** The key {@code run}. */
final class RunGrammar {

    private static final long LARGEST_SEED = (1L << 53) - 1;
    private static final long SEED_BY_DEFAULT = 1;
    private static final long MOST_BATCHES = 1_000;
    private static final ReplicationsSpec REPLICATIONS_BY_DEFAULT = new ReplicationsSpec.Times(30);

    private static final Key<Long> SEED = new Key<>(
            "seed",
            Texts.whole(0, LARGEST_SEED),
            "What all chance comes from: the same seed gives the same results. Default: 1.",
            "20260302");
    private static final Key<ReplicationsSpec> REPLICATIONS = new Key<>(
            "replications",
            ReplicationsGrammar.REPLICATIONS,
            "How often the time is simulated: so many times, or until the results are precise enough. Default: 30.",
            "30",
            "until service-level within 0.5pp",
            "{until: [service-level of balance within 0.5pp, asa within 5 %], at-least: 30, at-most: 1000}");
    private static final Key<Long> BATCHES = new Key<>(
            "batches",
            Texts.whole(Batches.LEAST, MOST_BATCHES),
            "Simulates one long replication instead of many, cut into so many batches that give the intervals.",
            "20");
    private static final Key<WarmUp> WARM_UP = new Key<>(
            "warm-up",
            TextShape.matching(WarmUp.SHAPE, "a length like 1h, or auto", WarmUp::parse),
            "How much of the beginning is left out of the results; auto: until the centre has settled. Default: 0.",
            "1h",
            "auto");

    private static final Shape<VarianceReduction> REDUCTION =
            TextShape.of(Phrases.of(List.of(VarianceReduction.values()), VarianceReduction::key));
    private static final Key<List<VarianceReduction>> REDUCTIONS = new Key<>(
            "variance-reduction",
            ByKind.textOrList(
                    new Mapped<>(REDUCTION, (reduction, node) -> List.of(reduction)),
                    new Mapped<>(
                            new ListShape<>(REDUCTION, "a list of ways to be surer"),
                            (items, node) -> ListShape.values(items))),
            "By what results are made surer than plain replications make them. Default: nothing.",
            "control variates",
            "[control variates, antithetic]");

    /** The shape of the whole. */
    static final Shape<RunSpec> RUN = new MapShape<>(
            "a map with seed and replications",
            List.of(SEED, REPLICATIONS, BATCHES, WARM_UP, REDUCTIONS),
            List.of(List.of(REPLICATIONS), List.of(BATCHES)),
            f -> Optional.of(build(f)));

    private RunGrammar() {}

    /** Returns the run of a scenario that says nothing about it. */
    static RunSpec standard(Node at) {
        return new RunSpec(SEED_BY_DEFAULT, REPLICATIONS_BY_DEFAULT, RunLength.NONE, at);
    }

    private static RunSpec build(Fields fields) {
        return new RunSpec(
                fields.get(SEED, SEED_BY_DEFAULT),
                replications(fields),
                fields.get(WARM_UP, WarmUp.NONE),
                fields.get(REDUCTIONS, List.of()),
                fields.map());
    }

    /** Batches are those of one plain replication. */
    private static ReplicationsSpec replications(Fields fields) {
        ReplicationsSpec often = fields.get(REPLICATIONS, REPLICATIONS_BY_DEFAULT);
        Optional<Long> batches = fields.get(BATCHES);
        if (batches.isEmpty()) {
            return often;
        }
        if (fields.get(REPLICATIONS).isPresent() && !often.equals(new ReplicationsSpec.Times(1))) {
            fields.wrong(
                    REPLICATIONS,
                    "batches are pieces of one replication, so there can't be more of them",
                    "remove replications, or batches");
        }
        if (!fields.get(REDUCTIONS, List.of()).isEmpty()) {
            fields.wrong(
                    REDUCTIONS,
                    "variance is reduced over many replications, and batches are of one",
                    "remove variance-reduction, or batches");
        }
        return new ReplicationsSpec.InBatches(batches.get().intValue(), fields.at(BATCHES));
    }
}
