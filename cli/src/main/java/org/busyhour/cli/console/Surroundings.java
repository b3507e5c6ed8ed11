package org.busyhour.cli.console;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the program was started in.
 *
 * @param variables the environment variables
 * @param folder where relative paths start
 * @param outIsTerminal whether somebody reads standard output as it comes
 * @param errIsTerminal whether somebody reads standard error as it comes
 */
public record Surroundings(Map<String, String> variables, Path folder, boolean outIsTerminal, boolean errIsTerminal) {
    /** The columns of a terminal that doesn't tell its width. */
    public static final int USUAL_COLUMNS = 80;

    private static final int FEWEST_COLUMNS = 40;
    private static final int MOST_COLUMNS = 400;
    /** The launcher, who can ask the operating system, lists here which streams are terminals. */
    private static final String TERMINALS = "BUSYHOUR_TERMINALS";

    /** Copies the variables. */
    public Surroundings {
        variables = Map.copyOf(variables);
    }

    /**
     * Returns those of this process.
     *
     * @return its environment, its working folder, and its terminal as the launcher or else the virtual machine sees it
     */
    public static Surroundings ofProcess() {
        Map<String, String> variables = System.getenv();
        String told = variables.get(TERMINALS);
        boolean both = told == null && consoleIsTerminal();
        return new Surroundings(
                variables,
                Path.of(""),
                told == null ? both : told.contains("out"),
                told == null ? both : told.contains("err"));
    }

    /**
     * Tells whether a variable is there with something in it.
     *
     * @param variable its name
     * @return whether it is set and not empty
     */
    public boolean isSet(String variable) {
        return !variables.getOrDefault(variable, "").isEmpty();
    }

    /**
     * Returns how wide the terminal is.
     *
     * @return the variable COLUMNS, or else 80
     */
    public int columns() {
        String columns = variables.getOrDefault("COLUMNS", "");
        if (!columns.matches("[1-9][0-9]{0,4}")) {
            return USUAL_COLUMNS;
        }
        return Math.min(MOST_COLUMNS, Math.max(FEWEST_COLUMNS, Integer.parseInt(columns)));
    }

    /**
     * Tells whether more than ASCII can be shown.
     *
     * @return whether the locale says UTF-8; where no locale is set, whether the operating system's own encoding is
     *     that
     */
    public boolean utf8() {
        Optional<String> locale = Stream.of("LC_ALL", "LC_CTYPE", "LANG")
                .filter(this::isSet)
                .map(variables::get)
                .findFirst();
        String encoding = locale.orElse(System.getProperty("native.encoding", ""));
        return encoding.toUpperCase(Locale.ROOT).replace("-", "").contains("UTF8");
    }

    /**
     * Returns the path that the user means.
     *
     * @param written the path as it was typed
     * @return it, from the folder that relative paths start in
     */
    public Path resolve(String written) {
        return folder.resolve(written);
    }

    /**
     * From Java 22 on there is a console even where there is no terminal, and a method to ask; before, there is
     * neither.
     */
    @SuppressWarnings("SystemConsoleNull") // what the check warns of is dealt with here
    private static boolean consoleIsTerminal() {
        Object console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) console.getClass().getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
