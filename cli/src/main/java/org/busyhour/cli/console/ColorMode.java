package org.busyhour.cli.console;

import java.util.Locale;

/** When to colour what is printed. */
public enum ColorMode {
    /** On a terminal, unless NO_COLOR is set; elsewhere only if CLICOLOR_FORCE is. */
    AUTO,
    /** Always, also into a file. */
    ALWAYS,
    /** Not at all. */
    NEVER;

    /** Returns the word for it on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Decides for one stream.
     *
     * @param surroundings the environment variables that count
     * @param terminal whether the stream is a terminal
     * @return whether to colour
     */
    boolean on(Surroundings surroundings, boolean terminal) {
        if (this != AUTO) {
            return this == ALWAYS;
        }
        if (surroundings.isSet("NO_COLOR")) {
            return false;
        }
        String force = surroundings.variables().getOrDefault("CLICOLOR_FORCE", "");
        if (!force.isEmpty() && !force.equals("0")) {
            return true;
        }
        return terminal && !surroundings.variables().getOrDefault("TERM", "").equals("dumb");
    }
}
