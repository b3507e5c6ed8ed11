package org.busyhour.scenarios.language.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.busyhour.scenarios.language.yaml.Node.Entry;
import org.busyhour.scenarios.language.yaml.Node.ListNode;
import org.busyhour.scenarios.language.yaml.Node.MapNode;
import org.busyhour.scenarios.language.yaml.Node.ScalarNode;

/**
 * Changes to a scenario that have a name: what a file that extends it would say.
 *
 * @param name what they are called
 * @param changes what they say; the paths are those of the scenario
 */
public record WhatIf(String name, MapNode changes) {

    /** Returns what stands below a name in a file of what-ifs, as if it stood in a file of its own. */
    static WhatIf below(String name, MapNode map) {
        return new WhatIf(name, without(map.path().length() + 1, map));
    }

    private static MapNode without(int prefix, MapNode map) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        map.entries().forEach((key, entry) -> entries.put(key, new Entry(entry.place(), cut(prefix, entry.value()))));
        return new MapNode(map.place(), cut(prefix, map.path()), entries);
    }

    private static Node cut(int prefix, Node node) {
        String path = cut(prefix, node.path());
        if (node instanceof MapNode map) {
            return without(prefix, map);
        }
        if (node instanceof ListNode list) {
            return new ListNode(
                    list.place(),
                    path,
                    list.items().stream().map(item -> cut(prefix, item)).toList());
        }
        ScalarNode scalar = (ScalarNode) node;
        return new ScalarNode(scalar.place(), path, scalar.text(), scalar.plain());
    }

    private static String cut(int prefix, String path) {
        return path.substring(Math.min(prefix, path.length()));
    }

    /**
     * Returns what is changed, for people to read.
     *
     * @return the path of each value that isn't a map, with the value on one line
     */
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        collect(changes, values);
        return values;
    }

    private static void collect(MapNode map, Map<String, String> values) {
        for (Entry entry : map.entries().values()) {
            if (entry.value() instanceof MapNode below && !below.entries().isEmpty()) {
                collect(below, values);
            } else {
                values.put(entry.value().path(), line(entry.value()));
            }
        }
    }

    private static String line(Node node) {
        if (node instanceof MapNode map) {
            return map.entries().entrySet().stream()
                    .map(e -> e.getKey() + ": " + line(e.getValue().value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof ListNode list) {
            List<String> items = list.items().stream().map(WhatIf::line).toList();
            return items.stream().collect(Collectors.joining(", ", "[", "]"));
        }
        return ((ScalarNode) node).text().replaceAll("\\s+", " ").strip();
    }
}
