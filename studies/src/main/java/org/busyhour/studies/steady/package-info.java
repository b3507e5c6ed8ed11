/** Where a centre that starts empty has settled, so that what came before is left out. */
@NullMarked
package org.busyhour.studies.steady;

import org.jspecify.annotations.NullMarked;
