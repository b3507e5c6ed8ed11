package org.busyhour.studies.sweep;

/**
 * One value of a variant.
 *
 * @param path where it stands in the scenario
 * @param value the value as it is written there
 */
public record Setting(String path, String value) {
    @Override
    public String toString() {
        return path + "=" + value;
    }
}
