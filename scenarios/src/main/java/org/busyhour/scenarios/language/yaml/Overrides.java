package org.busyhour.scenarios.language.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.busyhour.scenarios.language.source.Place;
import org.busyhour.scenarios.language.source.Problems;
import org.busyhour.scenarios.language.source.Suggestion;
import org.busyhour.scenarios.language.source.Visible;
import org.busyhour.scenarios.language.yaml.Node.Entry;
import org.busyhour.scenarios.language.yaml.Node.MapNode;
import org.busyhour.scenarios.language.yaml.Node.ScalarNode;

/**
 * Applies {@code path=value} from the command line: the value replaces whatever stood at the path and what its key
 * excludes, {@code null} removes it.
 */
record Overrides(Problems problems, Alternatives alternatives) {

    private static final Set<String> MAPS_OF_NAMES = Set.of("contacts", "groups", "shifts");

    /** Returns the tree with the override applied; unchanged after a problem. */
    MapNode apply(MapNode tree, String override) {
        int equals = override.indexOf('=');
        String path = equals < 0 ? override : override.substring(0, equals).strip();
        List<String> keys = List.of(path.split("\\.", -1));
        if (equals < 0 || keys.contains("") || path.equals("extends")) {
            problems.error(
                    Place.override(override),
                    "",
                    "an override is written path=value",
                    "for example contacts.balance.volume=115%");
            return tree;
        }
        return Composer.override(path, override.substring(equals + 1), problems)
                .map(value -> set(tree, keys, value))
                .orElse(tree);
    }

    private MapNode set(MapNode map, List<String> keys, Node value) {
        String key = keys.get(0);
        if (keys.size() == 1) {
            return with(map, key, value);
        }
        Node child = map.get(key).orElse(null);
        if (child == null && MAPS_OF_NAMES.contains(map.path())) {
            Set<String> names = map.entries().keySet();
            problems.error(
                    value.place(),
                    value.path(),
                    "there is no " + Visible.quoted(key),
                    Suggestion.hint(key, names, "there are"));
            return map;
        }
        if (child != null && !(child instanceof MapNode)) {
            problems.error(
                    value.place(),
                    value.path(),
                    child.path() + " is " + child.kind() + " and has no keys",
                    "set it as a whole");
            return map;
        }
        MapNode below = child instanceof MapNode given ? given : new MapNode(value.place(), map.path(key), Map.of());
        Overrides deeper = new Overrides(problems, alternatives.below(key));
        return with(map, key, deeper.set(below, keys.subList(1, keys.size()), value));
    }

    private MapNode with(MapNode map, String key, Node value) {
        Extension extension = new Extension(problems, alternatives);
        if (value instanceof ScalarNode scalar && scalar.removes()) {
            return extension.over(
                    map, new MapNode(map.place(), map.path(), Map.of(key, new Entry(value.place(), value))));
        }
        Map<String, Entry> entries = new LinkedHashMap<>(map.entries());
        entries.put(key, new Entry(value.place(), extension.alone(value)));
        entries.keySet().removeAll(alternatives.excludedBy(Set.of(key)));
        return new MapNode(map.place(), map.path(), entries);
    }
}
