/**
 * Charts: plain data that says what is to be seen, drawn as SVG and PNG by JFreeChart and AWT, which are used nowhere
 * else.
 */
@NullMarked
package org.busyhour.reports.chart;

import org.jspecify.annotations.NullMarked;
