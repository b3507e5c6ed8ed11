/** The report on a terminal: a verdict, targets and tables of plain text. */
@NullMarked
package org.busyhour.reports.table;

import org.jspecify.annotations.NullMarked;
