package org.busyhour.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.busyhour.reports.Comparisons;
import org.busyhour.reports.ReportFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartFilesTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void charts_areWrittenAsSvgAndPng() throws IOException {
        List<ForestChart> charts = ForestCharts.all(Comparisons.all());
        try (ReportFolder report = ReportFolder.begin(folder.resolve("out"))) {
            ChartFiles.write(charts, report);
            report.finish();
        }

        Path place = folder.resolve("out/charts/bank-more");
        assertThat(place.toFile().list()).hasSize(2 * charts.size());
        assertThat(place.resolve("cost.svg")).hasContent(SvgChart.file(charts.get(3)));
        assertThat(ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(place.resolve("cost.png"))))
                        .getWidth())
                .isEqualTo(2 * charts.get(3).size().width());
    }
}
