package org.busyhour.cli.run;

import java.util.List;
import org.busyhour.reports.FileName;

/** Where results go unless the user says otherwise. */
public final class OutputFolder {
    private static final String ALL = "busyhour-out/";

    private OutputFolder() {}

    /**
     * Returns the folder of a scenario.
     *
     * @param scenario its name
     * @return the same without what file systems or shells don't like
     */
    public static String usual(String scenario) {
        return ALL + FileName.of(scenario, "scenario");
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
