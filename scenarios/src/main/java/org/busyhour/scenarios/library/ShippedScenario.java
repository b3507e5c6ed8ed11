package org.busyhour.scenarios.library;

import java.util.List;
import java.util.stream.Stream;

/**
 * A scenario that ships with Busyhour.
 *
 * @param name the name under which it is found
 * @param title what it is, in one line
 * @param files the names of its files, its own first, then those that it extends and reads
 * @param whatIf whether it only states what differs from another scenario
 */
public record ShippedScenario(String name, String title, List<String> files, boolean whatIf) {
    private static final String TITLE = "title: ";

    /** Copies the list. */
    public ShippedScenario {
        files = List.copyOf(files);
    }

    /** Returns the name of the file that is to be run. */
    public String file() {
        return files.get(0);
    }

    static ShippedScenario of(String name, String... data) {
        String file = name + ".yaml";
        return new ShippedScenario(
                name,
                title(file),
                Stream.concat(Stream.of(file), Stream.of(data)).toList(),
                false);
    }

    /** Returns a scenario that extends this one. */
    ShippedScenario whatIf(String suffix) {
        return whatIfCalled(name + "-" + suffix);
    }

    /** Returns a scenario that extends this one under a name of its own, with data of its own. */
    ShippedScenario whatIfCalled(String other, String... data) {
        String file = other + ".yaml";
        return new ShippedScenario(
                other,
                title(file),
                Stream.of(Stream.of(file), files.stream(), Stream.of(data))
                        .flatMap(names -> names)
                        .toList(),
                true);
    }

    private static String title(String file) {
        return Library.text(file)
                .lines()
                .filter(line -> line.startsWith(TITLE))
                .map(line -> line.substring(TITLE.length()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(file + " has no title"));
    }
}
