package org.busyhour.studies.sweep;

import java.util.List;

/**
 * Something that is varied.
 *
 * @param path where it stands in the scenario, such as {@code groups.core.agents}
 * @param values what it is set to, at least one, in the order of the axis
 */
public record Axis(String path, List<String> values) {
    /** Copies the list and checks that there is a value. */
    public Axis {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no values of " + path);
        }
    }

    Setting at(int value) {
        return new Setting(path, values.get(value));
    }
}
