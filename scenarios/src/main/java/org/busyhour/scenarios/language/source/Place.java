package org.busyhour.scenarios.language.source;

/**
 * A place in the input: a file with a line and a column, or an override on the command line.
 *
 * @param file the file as the user or another file named it, or the override as it was typed
 * @param line the line, counted from 1; 0 where there are no lines
 * @param column the column, counted from 1 in characters; 0 where the whole line is meant
 */
public record Place(String file, int line, int column) {

    private static final String OVERRIDE = "--set ";

    /** Returns the place of a whole file. */
    public static Place file(String file) {
        return new Place(file, 0, 0);
    }

    /** Returns the place of an override on the command line, {@code --set path}. */
    public static Place override(String path) {
        return new Place(OVERRIDE + path, 0, 0);
    }

    /** Whether this is the place of an override rather than of a file. */
    public boolean overriding() {
        return line == 0 && file.startsWith(OVERRIDE);
    }

    /** Returns the place as compilers write it, {@code file:line:column}. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ':' + line : file + ':' + line + ':' + column;
    }
}
