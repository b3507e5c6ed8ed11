package org.busyhour.scenarios.language.shape;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.busyhour.scenarios.language.source.Place;
import org.busyhour.scenarios.language.source.Suggestion;
import org.busyhour.scenarios.language.yaml.Node;
import org.busyhour.scenarios.language.yaml.Node.MapNode;

/** What the keys of one map hold. */
public final class Fields {

    private final MapNode map;
    private final Collection<String> declared;
    private final Input input;
    private final Map<Key<?>, Object> values;

    Fields(MapNode map, Collection<String> declared, Input input, Map<Key<?>, Object> values) {
        this.map = map;
        this.declared = declared;
        this.input = input;
        this.values = values;
    }

    /** Returns the map itself. */
    public MapNode map() {
        return map;
    }

    /** Returns what the shapes of the keys were given. */
    public Input input() {
        return input;
    }

    /** Returns the last part of the map's path: the name, where the map describes something that has one. */
    public String name() {
        return map.path().substring(map.path().lastIndexOf('.') + 1);
    }

    /** Returns the node of a key, or the map where there is none. */
    public Node at(Key<?> key) {
        return map.at(key.name());
    }

    /** Whether the key was written, be it with a wrong value. */
    public boolean written(Key<?> key) {
        return map.entries().containsKey(key.name()) || input.problems().brokenAt(map.path(key.name()));
    }

    /** Returns the value of a key; nothing if it wasn't written or is wrong. */
    @SuppressWarnings("unchecked") // the map puts under a key only what the key's own shape has read
    public <T> Optional<T> get(Key<T> key) {
        return Optional.ofNullable((T) values.get(key));
    }

    /** Returns the value of a key, or another where it wasn't written. */
    public <T> T get(Key<T> key, T otherwise) {
        return get(key).orElse(otherwise);
    }

    /** Returns the value of a key, having reported if it is missing. */
    public <T> Optional<T> need(Key<T> key) {
        if (!written(key) && !mistyped(key) && !input.problems().brokenAt(map.path("<<"))) {
            missing(key);
        }
        return get(key);
    }

    /** Returns the value of a key, or a stand-in after reporting that it is missing. */
    public <T> T need(Key<T> key, T standIn) {
        return need(key).orElse(standIn);
    }

    /** Reports a problem with the value of a key, or with the map where it has none. */
    public void wrong(Key<?> key, String message, String hint) {
        Node node = at(key);
        input.problems().error(node.place(), map.path(key.name()), message, hint);
    }

    /** Reports a problem with the whole map. */
    public void wrong(String message, String hint) {
        input.problems().error(map.place(), map.path(), message, hint);
    }

    /**
     * Returns which of several sets of keys was written, the whole set and no key of another; nothing after reporting
     * that it is none of them. Keys in no set don't matter.
     */
    public Optional<List<Key<?>>> oneOf(List<List<Key<?>>> sets) {
        List<Key<?>> written = sets.stream()
                .flatMap(List::stream)
                .distinct()
                .filter(this::written)
                .toList();
        Optional<List<Key<?>>> match = sets.stream()
                .filter(set -> set.size() == written.size() && set.containsAll(written))
                .findFirst();
        if (match.isEmpty() && !(written.isEmpty() && input.problems().brokenAt(map.path()))) {
            wrong(alternatives(sets) + " is expected, " + found(written), written.size() > 1 ? "remove one" : "");
        }
        return match;
    }

    private boolean mistyped(Key<?> key) {
        return map.entries().keySet().stream()
                .filter(name -> !declared.contains(name))
                .anyMatch(name -> Suggestion.nearest(name, declared).equals(Optional.of(key.name())));
    }

    private void missing(Key<?> key) {
        String example = key.examples().isEmpty()
                ? ""
                : "for example " + key.name() + ": " + key.examples().get(0);
        input.problems().error(map.place(), map.path(key.name()), key.name() + " is missing", example);
    }

    private static String alternatives(List<List<Key<?>>> sets) {
        return "either "
                + String.join(
                        ", or ",
                        sets.stream()
                                .map(set -> String.join(" and ", names(set)))
                                .toList());
    }

    private String found(List<Key<?>> written) {
        if (written.isEmpty()) {
            return "was neither";
        }
        List<String> places = written.stream()
                .map(key -> key.name() + " (" + place(key) + ")")
                .toList();
        return "was " + String.join(" and ", places);
    }

    private Place place(Key<?> key) {
        return at(key).place();
    }

    private static List<String> names(List<Key<?>> keys) {
        return keys.stream().map(Key::name).toList();
    }
}
