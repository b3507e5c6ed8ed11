package org.busyhour.reports.chart;

/** A picture, described by plain data; {@link SvgChart} and {@link PngChart} draw it. */
public sealed interface Chart
        permits DayChart, HistogramChart, ForestChart, WaterfallChart, TornadoChart, PointsChart, HeatChart, ChartGrid {
    /**
     * Returns the words that go with the picture.
     *
     * @return title, subtitle and description
     */
    Caption caption();

    /**
     * Returns how large the picture is.
     *
     * @return width and height
     */
    Size size();

    /**
     * The words that go with a picture.
     *
     * @param file the name of its file without an ending; a panel of a grid has none of its own and repeats the grid's
     * @param title what is shown
     * @param subtitle how it is defined, and its unit; may be empty
     * @param description what the picture shows, for those who can't see it
     */
    record Caption(String file, String title, String subtitle, String description) {
        /** Adds to the title of what it is shown. */
        Caption of(String name) {
            return new Caption(file, title + ": " + name, subtitle, description);
        }
    }

    /**
     * The size of a picture in CSS pixels.
     *
     * @param width the width
     * @param height the height
     */
    record Size(int width, int height) {
        /** A picture on its own. */
        public static final Size FULL = new Size(540, 256);

        /** One of several side by side. */
        public static final Size PANEL = new Size(350, 170);

        /** One of several histograms side by side: higher, for its marks stand above each other. */
        public static final Size TALL_PANEL = new Size(350, 220);

        /** Checks the signs. */
        public Size {
            if (width < 100 || height < 100) {
                throw new IllegalArgumentException("size was " + width + " x " + height);
            }
        }
    }
}
