package org.busyhour.reports.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.busyhour.reports.ReportFolder;

/** The charts of a report as files of their own: each as SVG for documents and as PNG for slides. */
public final class ChartFiles {
    private static final String FOLDER = "charts/";

    private ChartFiles() {}

    /**
     * Writes charts.
     *
     * @param charts the charts, each with a file name of its own
     * @param folder where they go, into its {@code charts}
     * @throws IOException if they can't be written
     */
    public static void write(List<? extends Chart> charts, ReportFolder folder) throws IOException {
        for (Chart chart : charts) {
            String name = FOLDER + chart.caption().file();
            folder.text(name + ".svg", out -> out.write(SvgChart.file(chart)));
            Files.write(folder.file(name + ".png"), PngChart.file(chart));
        }
    }
}
