/** The best of several centres, chosen over the same customers at a stated chance of choosing rightly. */
@NullMarked
package org.busyhour.studies.best;

import org.jspecify.annotations.NullMarked;
