/**
 * Tables for machines: CSV with commas, a header, {@code \n} and UTF-8; times in seconds, shares in [0, 1], nothing
 * where a KPI is undefined.
 */
@NullMarked
package org.busyhour.reports.csv;

import org.jspecify.annotations.NullMarked;
