package org.busyhour.scenarios.language.yaml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which keys of a map exclude one another, and those of the maps below it: what is put over a map with one of them
 * takes the place of the others.
 *
 * @param sets the sets of keys of which a map has one; a key in several of them goes with each
 * @param maps gives the same of the map that stands behind a key
 */
public record Alternatives(List<Set<String>> sets, Function<String, Alternatives> maps) {

    /** Of a map in which no key excludes another, at any depth. */
    public static final Alternatives NONE = new Alternatives(List.of(), key -> Alternatives.NONE);

    /** Copies the sets. */
    public Alternatives {
        sets = List.copyOf(sets);
    }

    Alternatives below(String key) {
        return maps.apply(key);
    }

    /** Returns the keys that can't stay beside those written on top; none where those leave open which set is meant. */
    Set<String> excludedBy(Set<String> written) {
        Set<String> all = new LinkedHashSet<>();
        sets.forEach(all::addAll);
        List<String> choosing = written.stream().filter(all::contains).toList();
        List<Set<String>> meant =
                sets.stream().filter(set -> set.containsAll(choosing)).toList();
        if (choosing.isEmpty() || meant.size() != 1) {
            return Set.of();
        }
        all.removeAll(meant.get(0));
        return all;
    }
}
