package org.busyhour.cli.run;

import java.util.List;
import java.util.regex.Pattern;

/** Where results go unless the user says otherwise. */
public final class OutputFolder {
    private static final String ALL = "busyhour-out/";
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[^\\p{L}\\p{N}_.-]+");
    private static final Pattern AT_THE_ENDS = Pattern.compile("^[-.]+|[-.]+$");

    private OutputFolder() {}

    /**
     * Returns the folder of a scenario.
     *
     * @param scenario its name
     * @return the same without what file systems or shells don't like
     */
    public static String usual(String scenario) {
        String plain = NOT_IN_NAMES.matcher(scenario).replaceAll("-");
        String name = AT_THE_ENDS.matcher(plain).replaceAll("");
        return ALL + (name.isEmpty() ? "scenario" : name);
    }

    /**
     * Tells of a folder that was written.
     *
     * @param folder the folder
     * @return a line for the report, one for all files
     */
    public static List<String> listing(String folder) {
        String shown = folder.endsWith("/") ? folder : folder + "/";
        return List.of("Report: " + shown + "report.html", "Files:  " + shown);
    }
}
