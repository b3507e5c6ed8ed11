package org.busyhour.reports.ci;

import java.util.List;
import org.busyhour.engine.kpi.Verdict;
import org.busyhour.reports.CheckLine;
import org.busyhour.reports.CheckReport;

/** A check as GitHub's workflow commands, which put a note at the line of each target that isn't met. */
public final class Annotations {
    private Annotations() {}

    /**
     * Writes a line for each target that isn't met.
     *
     * @param report the check
     * @return an error for each missed target, a warning for each inconclusive one
     */
    public static List<String> of(CheckReport report) {
        return CheckLine.worstFirst(report).stream()
                .filter(line -> line.verdict() != Verdict.MET)
                .map(Annotations::line)
                .toList();
    }

    private static String line(CheckLine line) {
        CheckReport.Place place = line.place();
        String where = place.isInFile()
                ? "file=" + property(place.file()) + ",line=" + place.line() + ",col=" + place.column() + ","
                : "";
        String level = line.verdict() == Verdict.MISSED ? "error" : "warning";
        String note = line.note().isEmpty() ? "" : "; " + line.note();
        String text = line.target() + ": was " + line.actual() + note;
        return "::" + level + " " + where + "title=Target " + property(line.word()) + "::" + data(text);
    }

    /** What a message can't hold is written as a percent sign and a number. */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
