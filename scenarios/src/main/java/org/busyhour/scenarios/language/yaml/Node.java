package org.busyhour.scenarios.language.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.busyhour.scenarios.language.source.Place;
import org.busyhour.scenarios.language.source.Visible;

/** A piece of a scenario as it was written, which knows where. */
public sealed interface Node {

    /** Returns where it was written. */
    Place place();

    /** Returns which part of the scenario it is, {@code contacts.balance.patience}; items of lists count from 1. */
    String path();

    /** Returns what it is, in words for a message. */
    String kind();

    /**
     * Returns the value of a key, or this node where it has no such key: the best place to report a problem about it.
     */
    default Node at(String key) {
        return this;
    }

    /** Returns the path of a key below this node. */
    default String path(String key) {
        return path().isEmpty() ? key : path() + '.' + key;
    }

    /**
     * Keys with values.
     *
     * @param place where it starts
     * @param path which part it is
     * @param entries the values by key, in the order in which they were written
     */
    record MapNode(Place place, String path, Map<String, Entry> entries) implements Node {

        /** Copies the entries. */
        public MapNode {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        /** Returns the value of a key. */
        public Optional<Node> get(String key) {
            return Optional.ofNullable(entries.get(key)).map(Entry::value);
        }

        @Override
        public Node at(String key) {
            return get(key).orElse(this);
        }

        @Override
        public String kind() {
            return "a map";
        }
    }

    /**
     * A key's place and its value.
     *
     * @param place where the key stands
     * @param value what stands behind it
     */
    record Entry(Place place, Node value) {}

    /**
     * Items one after the other.
     *
     * @param place where it starts
     * @param path which part it is
     * @param items the items
     */
    record ListNode(Place place, String path, List<Node> items) implements Node {

        /** Copies the items. */
        public ListNode {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /**
     * A single text, exactly as it was written whatever YAML might make of it.
     *
     * @param place where it starts
     * @param path which part it is
     * @param text the text
     * @param plain whether it was written without quotes
     */
    record ScalarNode(Place place, String path, String text, boolean plain) implements Node {

        /** Whether this is the plain word {@code null}, which removes what an extended file says. */
        public boolean removes() {
            return plain && text.equals("null");
        }

        @Override
        public String kind() {
            return Visible.quoted(text);
        }
    }
}
