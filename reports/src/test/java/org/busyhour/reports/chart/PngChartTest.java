package org.busyhour.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngChartTest {
    @Test
    void file_isTwiceAsLargeAsTheSvg() throws IOException {
        for (Chart chart : SampleCharts.all()) {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(PngChart.file(chart)));
            assertThat(image.getWidth()).isEqualTo(2 * chart.size().width());
            assertThat(image.getHeight()).isEqualTo(2 * chart.size().height());
        }
    }

    @Test
    void file_hasInkOnWhitePaper() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(PngChart.file(SampleCharts.contacts())));
        assertThat(image.getRGB(0, image.getHeight() - 1)).isEqualTo(0xFFFFFFFF);
        boolean blue = false;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                blue |= image.getRGB(x, y) == (0xFF000000 | Hue.ANSWERED.rgb());
            }
        }
        assertThat(blue).as("a pixel in the colour of the answered").isTrue();
    }
}
