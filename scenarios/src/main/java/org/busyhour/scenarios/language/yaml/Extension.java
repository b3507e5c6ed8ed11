package org.busyhour.scenarios.language.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.busyhour.scenarios.language.source.Problems;
import org.busyhour.scenarios.language.source.Suggestion;
import org.busyhour.scenarios.language.source.Visible;
import org.busyhour.scenarios.language.yaml.Node.Entry;
import org.busyhour.scenarios.language.yaml.Node.MapNode;
import org.busyhour.scenarios.language.yaml.Node.ScalarNode;

/**
 * Puts a tree over the one that it extends: maps merge, lists and single values replace, {@code null} removes, and a
 * key takes the place of those that it excludes.
 */
record Extension(Problems problems, Alternatives alternatives) {

    /** Returns {@code base} with what {@code top} says put over it. */
    MapNode over(MapNode base, MapNode top) {
        Map<String, Entry> entries = new LinkedHashMap<>(base.entries());
        top.entries().forEach((key, entry) -> put(entries, base, key, entry));
        entries.keySet().removeAll(alternatives.excludedBy(written(top)));
        return new MapNode(top.place(), top.path(), entries);
    }

    /** Returns a piece of a tree that extends nothing: {@code null} has nothing to remove there. */
    Node alone(Node node) {
        return node instanceof MapNode map ? over(new MapNode(map.place(), map.path(), Map.of()), map) : node;
    }

    private static Set<String> written(MapNode top) {
        return top.entries().keySet().stream()
                .filter(key -> !removes(top.at(key)))
                .collect(Collectors.toSet());
    }

    private static boolean removes(Node value) {
        return value instanceof ScalarNode scalar && scalar.removes();
    }

    private Extension below(String key) {
        return new Extension(problems, alternatives.below(key));
    }

    private void put(Map<String, Entry> entries, MapNode base, String key, Entry entry) {
        Node value = entry.value();
        if (removes(value)) {
            remove(entries, base, key, value);
        } else if (value instanceof MapNode map
                && entries.get(key) != null
                && entries.get(key).value() instanceof MapNode below) {
            entries.put(key, new Entry(entry.place(), below(key).over(below, map)));
        } else {
            entries.put(key, new Entry(entry.place(), alone(value)));
        }
    }

    private void remove(Map<String, Entry> entries, MapNode base, String key, Node at) {
        if (entries.remove(key) == null) {
            problems.error(
                    at.place(),
                    at.path(),
                    "there is no " + Visible.quoted(key) + " to remove",
                    Suggestion.hint(key, base.entries().keySet(), "there are"));
        }
    }
}
