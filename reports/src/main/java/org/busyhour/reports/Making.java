package org.busyhour.reports;

import java.util.List;

/**
 * How a result was made: what one needs to make it again.
 *
 * @param version the version of Busyhour
 * @param command the command line
 * @param scenario the text of the scenario's file
 * @param inputs every file that was read, the scenario first
 * @param overrides what the command line set in the scenario, in order
 * @param streams the names of the streams of chance
 */
public record Making(
        String version,
        String command,
        String scenario,
        List<Input> inputs,
        List<Setting> overrides,
        List<String> streams) {
    /** Copies the lists. */
    public Making {
        inputs = List.copyOf(inputs);
        overrides = List.copyOf(overrides);
        streams = List.copyOf(streams);
    }

    /**
     * A file that was read.
     *
     * @param file its name as it was given
     * @param sha256 its SHA-256 in hexadecimal
     */
    public record Input(String file, String sha256) {}

    /**
     * A value set on the command line.
     *
     * @param path the place in the scenario, such as {@code groups.core.agents}
     * @param value the value as it was written
     */
    public record Setting(String path, String value) {}
}
