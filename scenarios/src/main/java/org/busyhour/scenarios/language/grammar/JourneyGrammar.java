package org.busyhour.scenarios.language.grammar;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.busyhour.scenarios.language.shape.Fields;
import org.busyhour.scenarios.language.shape.Key;
import org.busyhour.scenarios.language.shape.NamesShape;
import org.busyhour.scenarios.language.shape.NamesShape.Named;
import org.busyhour.scenarios.language.shape.TextShape;
import org.busyhour.scenarios.language.spec.DistributionSpec;
import org.busyhour.scenarios.language.spec.JourneySpec;
import org.busyhour.scenarios.language.spec.Reference;
import org.busyhour.scenarios.language.value.Phrases;
import org.busyhour.scenarios.language.value.Share;

/** The keys by which contacts go on from stage to stage. */
final class JourneyGrammar {
    /** Where contacts go on to, of a contact type or a stage. */
    static final Key<List<Named<Share>>> NEXT = new Key<>(
            "next",
            new NamesShape<>(Texts.SHARE, "a map of stages with shares"),
            "The stages to which contacts go on after the talk, and how many; the rest are done.",
            "{approval: 40 %, back-office: 10 %}");

    /** How long contacts are away before a stage. */
    static final Key<DistributionSpec> AFTER = new Key<>(
            "after",
            DistributionGrammar.DISTRIBUTION,
            "How long a contact is away before it comes to the stage: the customer has hung up, and nobody works on it.",
            "{exponential: 2h}");

    /** How long the agent from whom a contact comes stays. */
    static final Key<DistributionSpec> HANDOVER = new Key<>(
            "handover",
            DistributionGrammar.DISTRIBUTION,
            "The agent from whom a contact comes stays until it is answered here, and then both talk for so long. Without it, contacts come alone.",
            "30s");

    /** Whether that agent stays to the end. */
    static final Key<Boolean> SENDER = new Key<>(
            "sender",
            TextShape.of(Phrases.of(List.of(false, true), stays -> stays ? "stays" : "leaves")),
            "Whether the agent from whom a contact comes stays to the end of the talk here. Default: leaves.",
            "stays");

    private JourneyGrammar() {}

    /** Returns what a contact type says. */
    static JourneySpec ofContact(Fields fields) {
        return new JourneySpec(false, Optional.empty(), Optional.empty(), false, next(fields));
    }

    /** Returns what a stage says. */
    static JourneySpec ofStage(Fields fields) {
        boolean stays = fields.get(SENDER, false);
        if (stays && fields.written(HANDOVER)) {
            fields.wrong(HANDOVER, "an agent who stays to the end hands nothing over", "remove handover or sender");
        }
        if (fields.written(AFTER) && (stays || fields.written(HANDOVER))) {
            fields.wrong(
                    AFTER, "nobody stays on the line while a contact is away", "remove after, or let it come alone");
        }
        return new JourneySpec(true, fields.get(AFTER), fields.get(HANDOVER), stays, next(fields));
    }

    private static List<JourneySpec.Step> next(Fields fields) {
        List<JourneySpec.Step> steps = fields.get(NEXT, List.of()).stream()
                .map(step -> new JourneySpec.Step(new Reference(step.name(), step.at()), step.value()))
                .toList();
        BigDecimal sum = steps.stream().map(step -> step.share().exact()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) > 0) {
            String percent = sum.movePointRight(2).stripTrailingZeros().toPlainString();
            fields.wrong(NEXT, "more contacts go on than there are: the shares sum to " + percent + " %", "");
            return List.of();
        }
        return steps;
    }
}
