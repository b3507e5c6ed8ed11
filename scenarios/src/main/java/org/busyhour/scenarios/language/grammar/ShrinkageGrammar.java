package org.busyhour.scenarios.language.grammar;

import java.util.List;
import java.util.Optional;
import org.busyhour.scenarios.language.shape.Fields;
import org.busyhour.scenarios.language.shape.Key;
import org.busyhour.scenarios.language.shape.MapShape;
import org.busyhour.scenarios.language.shape.Shape;
import org.busyhour.scenarios.language.shape.TextShape;
import org.busyhour.scenarios.language.spec.DistributionSpec;
import org.busyhour.scenarios.language.spec.ShrinkageSpec;
import org.busyhour.scenarios.language.value.AbsenceShare;
import org.busyhour.scenarios.language.value.Share;

/** The key {@code shrinkage} of a group. */
final class ShrinkageGrammar {
    private static final Key<AbsenceShare> ABSENCE = new Key<>(
            "absence",
            TextShape.matching(AbsenceShare.SHAPE, "a share like 6 % or 6 % unpaid", AbsenceShare::parse),
            "The share of shifts, or of days of a head count, on which somebody doesn't come; paid unless it says"
                    + " unpaid. Default: 0 %.",
            "6 %",
            "6 % unpaid");
    private static final Key<Share> SHARE = new Key<>("share", Texts.SHARE, "How many of the shifts.", "10 %");
    private static final Key<DistributionSpec> BY =
            new Key<>("by", DistributionGrammar.DISTRIBUTION, "By how much.", "{exponential: 8m}");
    private static final MapShape<ShrinkageSpec.Sometimes> SOMETIMES =
            new MapShape<>("a map with share and by", List.of(SHARE, BY), ShrinkageGrammar::sometimes);
    private static final Key<ShrinkageSpec.Sometimes> LATE =
            new Key<>("late", SOMETIMES, "Who comes late to a shift.", "{share: 10 %, by: {exponential: 8m}}");
    private static final Key<ShrinkageSpec.Sometimes> LEAVES_EARLY = new Key<>(
            "leaves-early",
            SOMETIMES,
            "Who leaves a shift early, as far as the contact in hand allows.",
            "{share: 5 %, by: {uniform: {from: 5m, to: 20m}}}");
    private static final Key<DistributionSpec> EVERY = new Key<>(
            "every",
            DistributionGrammar.DISTRIBUTION,
            "The time since the last one, or since coming to work; at least a second.",
            "{exponential: 3h}");
    private static final Key<DistributionSpec> FOR =
            new Key<>("for", DistributionGrammar.DISTRIBUTION, "How long it takes.", "{exponential: 6m}");
    private static final Key<ShrinkageSpec.LogOuts> LOG_OUTS = new Key<>(
            "log-outs",
            new MapShape<>("a map with every and for", List.of(EVERY, FOR), ShrinkageGrammar::logOuts),
            "How agents log out for a while, after the contact in hand.",
            "{every: {exponential: 3h}, for: {exponential: 6m}}");
    private static final Key<DistributionSpec> LONGER = new Key<>(
            "longer",
            DistributionGrammar.DISTRIBUTION,
            "By how much a break lasts longer than planned.",
            "{exponential: 90s}");
    private static final Key<DistributionSpec> BREAKS = new Key<>(
            "breaks",
            new MapShape<>("a map with longer", List.of(LONGER), fields -> fields.need(LONGER)),
            "How breaks differ from the plan.",
            "{longer: {exponential: 90s}}");

    /** The shape of the whole. */
    static final Shape<ShrinkageSpec> SHRINKAGE = new MapShape<>(
            "a map with absence, late, leaves-early, log-outs and breaks",
            List.of(ABSENCE, LATE, LEAVES_EARLY, LOG_OUTS, BREAKS),
            fields -> Optional.of(build(fields)));

    private ShrinkageGrammar() {}

    private static Optional<ShrinkageSpec.Sometimes> sometimes(Fields fields) {
        Optional<Share> share = fields.need(SHARE);
        Optional<DistributionSpec> by = fields.need(BY);
        return share.flatMap(s -> by.map(b -> new ShrinkageSpec.Sometimes(s, b)));
    }

    private static Optional<ShrinkageSpec.LogOuts> logOuts(Fields fields) {
        Optional<DistributionSpec> every = fields.need(EVERY);
        Optional<DistributionSpec> length = fields.need(FOR);
        if (every.filter(DistributionGrammar::alwaysZero).isPresent()) {
            fields.wrong(EVERY, "agents would log out all the time", "for example every: {exponential: 3h}");
        }
        return every.flatMap(e -> length.map(l -> new ShrinkageSpec.LogOuts(e, l)));
    }

    private static ShrinkageSpec build(Fields fields) {
        return new ShrinkageSpec(
                fields.get(ABSENCE, AbsenceShare.NONE),
                fields.get(LATE),
                fields.get(LEAVES_EARLY),
                fields.get(LOG_OUTS),
                fields.get(BREAKS),
                fields.map());
    }
}
