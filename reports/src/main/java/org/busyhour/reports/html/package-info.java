/** The report that people read: one HTML file that needs no network and no scripts. */
@NullMarked
package org.busyhour.reports.html;

import org.jspecify.annotations.NullMarked;
