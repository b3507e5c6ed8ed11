package org.busyhour.scenarios.generated;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.busyhour.scenarios.generated.Part.Kind;
import org.busyhour.scenarios.generated.Written.Fields;
import org.busyhour.scenarios.generated.Written.Items;
import org.busyhour.scenarios.generated.Written.Text;

/** What the language has: its keys, and the words of its closed sets, each once however often it can be used. */
final class Features {
    /** What a word begins with, to be told from a key. */
    static final String WORD = "=";

    private static final int DEEPEST = 12;

    private final Map<String, List<List<String>>> ways = new LinkedHashMap<>();

    private Features() {}

    /**
     * Returns the features by name, each with all the ways that lead to it: keys from the top, {@link Part#EACH} for
     * names and items, and at the end the word if it is one.
     */
    static Map<String, List<List<String>>> all() {
        Features features = new Features();
        features.add(Part.whole(), List.of());
        return features.ways;
    }

    private void add(Part part, List<String> way) {
        if (way.size() > DEEPEST) {
            return; // what may stand within itself has been met further up
        }
        part.words().forEach(word -> put(part.place() + WORD + word, way, WORD + word));
        for (String key : part.keys()) {
            put(part.placeOf(key), way, key);
            part.below(key).forEach(below -> add(below, and(way, key)));
        }
        if (part.kind() == Kind.NAMES || part.kind() == Kind.LIST) {
            part.each().forEach(each -> add(each, and(way, Part.EACH)));
        }
    }

    private void put(String feature, List<String> way, String step) {
        ways.computeIfAbsent(feature, name -> new ArrayList<>()).add(and(way, step));
    }

    private static List<String> and(List<String> way, String step) {
        List<String> longer = new ArrayList<>(way);
        longer.add(step);
        return List.copyOf(longer);
    }

    /** Returns the features that a scenario uses. */
    static Set<String> of(Fields scenario) {
        Set<String> used = new LinkedHashSet<>();
        collect(Part.whole(), scenario, used);
        return used;
    }

    private static void collect(Part part, Written value, Set<String> used) {
        if (value instanceof Text text && part.words().contains(text.text())) {
            used.add(part.place() + WORD + text.text());
        }
        if (value instanceof Items items) {
            items.items().forEach(item -> collectAny(part.each(), item, used));
        }
        if (value instanceof Fields fields) {
            fields.entries().forEach((name, each) -> {
                if (part.kind() == Kind.MAP) {
                    used.add(part.placeOf(name));
                }
                collectAny(part.kind() == Kind.MAP ? part.below(name) : part.each(), each, used);
            });
        }
    }

    private static void collectAny(List<Part> ways, Written value, Set<String> used) {
        if (value instanceof Text) {
            ways.forEach(way -> collect(way, value, used));
        } else {
            wayOf(ways, value).ifPresent(way -> collect(way, value, used));
        }
    }

    /** Returns the way in which a list or a map, or else a text, was written. */
    static Optional<Part> wayOf(List<Part> ways, Written value) {
        return ways.stream().filter(way -> fits(way, value)).findFirst();
    }

    private static boolean fits(Part way, Written value) {
        if (value instanceof Fields fields) {
            boolean declared = way.keys().containsAll(fields.entries().keySet());
            return way.kind() == Kind.NAMES || (way.kind() == Kind.MAP && declared);
        }
        return way.kind() == (value instanceof Items ? Kind.LIST : Kind.TEXT);
    }
}
