/** How much a centre's KPIs move when one thing moves a little, and what one more agent is worth in each interval. */
@NullMarked
package org.busyhour.studies.sensitivity;

import org.jspecify.annotations.NullMarked;
