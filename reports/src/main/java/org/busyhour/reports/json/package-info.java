/** The result of a run as JSON. */
@NullMarked
package org.busyhour.reports.json;

import org.jspecify.annotations.NullMarked;
