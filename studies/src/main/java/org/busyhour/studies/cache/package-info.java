/** What was simulated before, found again by its content: the same model, seed and program give the same result. */
@NullMarked
package org.busyhour.studies.cache;

import org.jspecify.annotations.NullMarked;
