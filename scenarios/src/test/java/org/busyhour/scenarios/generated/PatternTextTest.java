package org.busyhour.scenarios.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Texts made for a pattern match it. */
class PatternTextTest {
    private static final int TEXTS = 200;

    @Test
    void texts_matchEveryPatternOfTheSchema() {
        Map<String, String> keys = new LinkedHashMap<>();
        collect(Part.whole(), keys);
        Words words = new Words(Dice.of(1), Map.of("contacts", List.of("balance"), "groups", List.of("core")));

        assertThat(keys).hasSizeGreaterThan(15);
        keys.forEach((pattern, key) -> {
            for (int i = 0; i < TEXTS; i++) {
                assertThat(words.matching(pattern, key)).as(key).matches(pattern);
            }
        });
    }

    @Test
    void texts_goThroughAllThatAPatternAllows() {
        Set<String> made = new LinkedHashSet<>();
        for (int i = 0; i < TEXTS; i++) {
            made.add(PatternText.of("(?:a|b[x-z]{2})?-?c+", Dice.of(i).random(), c -> ""));
        }
        assertThat(made).allMatch(text -> text.matches("(?:a|b[x-z]{2})?-?c+")).contains("c", "a-ccc", "acc", "-c");
        assertThat(made).anyMatch(text -> text.startsWith("bz"));
    }

    @Test
    void whatIsNoPattern_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PatternText.of("a)b", Dice.of(1).random(), c -> ""))
                .withMessage("unexpected ) in a)b");
    }

    private static void collect(Part part, Map<String, String> keys) {
        if (part.schema().get("pattern") instanceof String pattern) {
            keys.put(pattern, part.key());
        }
        part.keys().forEach(key -> part.below(key).forEach(below -> collect(below, keys)));
        if (part.kind() == Part.Kind.NAMES || part.kind() == Part.Kind.LIST) {
            part.each().forEach(each -> collect(each, keys));
        }
    }
}
