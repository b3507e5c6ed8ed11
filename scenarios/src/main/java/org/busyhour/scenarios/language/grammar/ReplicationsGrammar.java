package org.busyhour.scenarios.language.grammar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.busyhour.engine.kpi.Precision;
import org.busyhour.scenarios.language.shape.ByKind;
import org.busyhour.scenarios.language.shape.Fields;
import org.busyhour.scenarios.language.shape.Key;
import org.busyhour.scenarios.language.shape.ListShape;
import org.busyhour.scenarios.language.shape.MapShape;
import org.busyhour.scenarios.language.shape.Mapped;
import org.busyhour.scenarios.language.shape.Shape;
import org.busyhour.scenarios.language.shape.TextShape;
import org.busyhour.scenarios.language.spec.ReplicationsSpec;
import org.busyhour.scenarios.language.value.DemandPhrase;
import org.busyhour.scenarios.language.value.Repetition;
import org.busyhour.scenarios.language.yaml.Node;

/** How often a scenario is simulated: a number, a phrase, or a map with bounds. */
final class ReplicationsGrammar {

    private static final Shape<ReplicationsSpec.Demand> DEMAND = new Mapped<>(
            TextShape.matching(
                    DemandPhrase.SHAPE, "a precision like service-level of balance within 0.5pp", DemandPhrase::parse),
            ReplicationsSpec.Demand::new);

    private static final Key<List<ReplicationsSpec.Demand>> UNTIL = new Key<>(
            "until",
            ByKind.textOrList(
                    new Mapped<>(DEMAND, (demand, node) -> List.of(demand)),
                    new Mapped<>(
                            new ListShape<>(DEMAND, "a list of precisions"), (items, node) -> ListShape.values(items))),
            "How precise which KPIs shall be: the greatest half width of their 95 % intervals. A % is of the value, pp are percentage points.",
            "service-level within 0.5pp",
            "[service-level of balance within 0.5pp, asa within 5 %]");
    private static final Key<Long> AT_LEAST = new Key<>(
            "at-least",
            Texts.whole(2, Repetition.MOST),
            "How many replications are run in any case. Default: 30, or at-most if that is less.",
            "30");
    private static final Key<Long> AT_MOST = new Key<>(
            "at-most",
            Texts.whole(2, Repetition.MOST),
            "After how many replications the run ends even if it isn't precise enough. Default: 1000.",
            "1000");

    /** The shape of the whole. */
    static final Shape<ReplicationsSpec> REPLICATIONS = ByKind.textOrMap(
            new Mapped<>(
                    new TextShape<>(
                            "a whole number or a phrase like until service-level within 0.5pp",
                            Repetition::parse,
                            schema()),
                    ReplicationsGrammar::shortForm),
            new MapShape<>(
                    "a map with until, at-least and at-most",
                    List.of(UNTIL, AT_LEAST, AT_MOST),
                    ReplicationsGrammar::longForm));

    private ReplicationsGrammar() {}

    private static Map<String, Object> schema() {
        TextShape<Long> number = Texts.whole(1, Repetition.MOST);
        TextShape<Repetition> phrase = TextShape.matching(Repetition.SHAPE, "", Repetition::parse);
        return Map.of("anyOf", List.of(number.schema(), phrase.schema()));
    }

    private static ReplicationsSpec shortForm(Repetition repetition, Node at) {
        if (repetition instanceof Repetition.Until until) {
            List<ReplicationsSpec.Demand> demands = until.demands().stream()
                    .map(phrase -> new ReplicationsSpec.Demand(phrase, at))
                    .toList();
            return new ReplicationsSpec.Until(demands, Precision.AT_LEAST, Precision.AT_MOST);
        }
        return new ReplicationsSpec.Times(((Repetition.Times) repetition).number());
    }

    private static Optional<ReplicationsSpec> longForm(Fields fields) {
        List<ReplicationsSpec.Demand> demands = fields.need(UNTIL, List.of());
        boolean broken = fields.input().problems().brokenAt(fields.map().path(UNTIL.name()));
        if (fields.get(UNTIL).filter(List::isEmpty).isPresent() && !broken) {
            fields.wrong(UNTIL, "until is empty", "name at least one KPI");
        }
        int atMost = fields.get(AT_MOST, (long) Precision.AT_MOST).intValue();
        int atLeast = fields.get(AT_LEAST, (long) Math.min(Precision.AT_LEAST, atMost))
                .intValue();
        if (atLeast > atMost) {
            fields.wrong(
                    AT_LEAST,
                    "at-least must not be more than at-most, which is " + atMost,
                    fields.written(AT_MOST) ? "" : "say at-most, too");
        }
        return demands.isEmpty() || atLeast > atMost
                ? Optional.empty()
                : Optional.of(new ReplicationsSpec.Until(demands, atLeast, atMost));
    }
}
