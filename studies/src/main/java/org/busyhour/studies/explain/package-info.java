/** How much of the difference between two centres each cause carries: Shapley values over paired runs. */
@NullMarked
package org.busyhour.studies.explain;

import org.jspecify.annotations.NullMarked;
