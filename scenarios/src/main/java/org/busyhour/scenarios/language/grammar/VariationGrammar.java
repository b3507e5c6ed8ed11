package org.busyhour.scenarios.language.grammar;

import java.util.List;
import org.busyhour.scenarios.language.shape.Fields;
import org.busyhour.scenarios.language.shape.Key;
import org.busyhour.scenarios.language.shape.ListShape;
import org.busyhour.scenarios.language.shape.Mapped;
import org.busyhour.scenarios.language.shape.Shape;
import org.busyhour.scenarios.language.shape.TextShape;
import org.busyhour.scenarios.language.spec.BusynessSpec;
import org.busyhour.scenarios.language.spec.SurgeSpec;
import org.busyhour.scenarios.language.spec.VariationSpec;
import org.busyhour.scenarios.language.value.Share;
import org.busyhour.scenarios.language.value.Surge;

/** The keys of arrivals by which demand departs from what is expected of an ordinary day. */
final class VariationGrammar {
    private static final Shape<List<SurgeSpec>> SURGES = new Mapped<>(
            new ListShape<>(
                    new Mapped<>(
                            TextShape.matching(Surge.SHAPE, "a factor like 140 % on 2026-03-04", Surge::parse),
                            SurgeSpec::new),
                    "a list of factors"),
            (items, node) -> ListShape.values(items));

    private static final Key<Share> HOLIDAYS = new Key<>(
            "holidays",
            Texts.FACTOR,
            "How much of what is expected comes on the holidays of time.holidays. Default: 100 %.",
            "60 %");
    private static final Key<List<SurgeSpec>> PROMOTIONS = new Key<>(
            "promotions",
            SURGES,
            "Factors for some time that are known beforehand, so that they are in the forecast.",
            "[140 % from 2026-03-03 to 2026-03-05]");
    private static final Key<List<SurgeSpec>> SPIKES = new Key<>(
            "spikes",
            SURGES,
            "Factors for some time that nobody foresees, so that they aren't in the forecast.",
            "[250 % on 2026-03-04 10:00-12:00]");

    /** The keys, for the map of arrivals. */
    static final List<Key<?>> KEYS = List.of(BusynessGrammar.BUSYNESS, HOLIDAYS, PROMOTIONS, SPIKES);

    private VariationGrammar() {}

    /** Returns what arrivals say. */
    static VariationSpec build(Fields fields) {
        return new VariationSpec(
                fields.get(BusynessGrammar.BUSYNESS, BusynessSpec.NONE),
                fields.get(HOLIDAYS, Share.ALL),
                fields.get(PROMOTIONS, List.of()),
                fields.get(SPIKES, List.of()));
    }

    /** Reports keys beside arrivals on which they can't act. */
    static void refuse(Fields fields) {
        for (Key<?> key : KEYS) {
            if (fields.written(key)) {
                String factor = key == BusynessGrammar.BUSYNESS || key == HOLIDAYS ? " is a factor" : " are factors";
                fields.wrong(
                        key,
                        key.name() + factor + " on a rate or on counts, which these arrivals don't have",
                        "remove it, or give a rate, counts or a file");
            }
        }
    }
}
