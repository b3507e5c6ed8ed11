package org.busyhour.scenarios.generated;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.busyhour.scenarios.language.yaml.Node;
import org.busyhour.scenarios.language.yaml.Node.ListNode;
import org.busyhour.scenarios.language.yaml.Node.MapNode;
import org.busyhour.scenarios.language.yaml.Node.ScalarNode;

/** A piece of a scenario that is being written; maps and lists can be changed. */
sealed interface Written {

    /** Returns the same apart from this one. */
    Written copy();

    /** Returns it in one line of YAML. */
    String line();

    /** Returns what was read as a piece that can be changed. */
    static Written of(Node node) {
        if (node instanceof MapNode map) {
            Fields fields = new Fields(new LinkedHashMap<>());
            map.entries().forEach((key, entry) -> fields.entries.put(key, of(entry.value())));
            return fields;
        }
        if (node instanceof ListNode list) {
            return new Items(
                    new ArrayList<>(list.items().stream().map(Written::of).toList()));
        }
        return new Text(((ScalarNode) node).text());
    }

    /** A single text. */
    record Text(String text) implements Written {
        private static final String PLAIN = "[\\p{L}\\p{N}][\\p{L}\\p{N} %./:<>=()+_-]*";

        @Override
        public Written copy() {
            return this;
        }

        @Override
        public String line() {
            boolean plain = text.matches(PLAIN) && !text.contains(": ") && !text.endsWith(":");
            return plain ? text : "'" + text.replace("'", "''") + "'";
        }
    }

    /** A list. */
    record Items(List<Written> items) implements Written {
        @Override
        public Written copy() {
            return new Items(new ArrayList<>(items.stream().map(Written::copy).toList()));
        }

        @Override
        public String line() {
            return '[' + String.join(", ", items.stream().map(Written::line).toList()) + ']';
        }
    }

    /** A map. */
    record Fields(Map<String, Written> entries) implements Written {
        private static final int BLOCKS = 3;

        @Override
        public Fields copy() {
            Fields copy = new Fields(new LinkedHashMap<>());
            entries.forEach((key, value) -> copy.entries.put(key, value.copy()));
            return copy;
        }

        @Override
        public String line() {
            List<String> pairs = new ArrayList<>();
            entries.forEach((key, value) -> pairs.add(key + ": " + value.line()));
            return '{' + String.join(", ", pairs) + '}';
        }

        /** Returns it as YAML, the upper maps with a line for each key. */
        String yaml() {
            StringBuilder text = new StringBuilder();
            write(text, 0);
            return text.toString();
        }

        private void write(StringBuilder text, int depth) {
            entries.forEach((key, value) -> {
                text.append("  ".repeat(depth)).append(key).append(':');
                if (value instanceof Fields fields && depth + 1 < BLOCKS && !fields.entries.isEmpty()) {
                    text.append('\n');
                    fields.write(text, depth + 1);
                } else {
                    text.append(' ').append(value.line()).append('\n');
                }
            });
        }
    }
}
