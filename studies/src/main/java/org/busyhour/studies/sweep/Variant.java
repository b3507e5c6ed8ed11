package org.busyhour.studies.sweep;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A scenario with some values set; with none it is the base.
 *
 * @param name what it is called; empty if it has no name
 * @param settings what is set
 */
public record Variant(String name, List<Setting> settings) {
    /** The scenario as it is. */
    public static final Variant BASE = new Variant(List.of());

    /** Copies the list. */
    public Variant {
        settings = List.copyOf(settings);
    }

    /**
     * Makes a variant without a name.
     *
     * @param settings what is set
     */
    public Variant(List<Setting> settings) {
        this("", settings);
    }

    /**
     * Returns what a path is set to.
     *
     * @param path the path
     * @return the value, or empty if it is the base's
     */
    public Optional<String> value(String path) {
        return settings.stream()
                .filter(setting -> setting.path().equals(path))
                .map(Setting::value)
                .findFirst();
    }

    /** Says its name, or else what is set, {@code base} if nothing is. */
    @Override
    public String toString() {
        if (!name.isEmpty()) {
            return name;
        }
        return settings.isEmpty()
                ? "base"
                : settings.stream().map(Setting::toString).collect(Collectors.joining(", "));
    }
}
