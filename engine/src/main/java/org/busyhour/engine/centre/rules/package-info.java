/** When rules fire: what is measured of the centre at a moment, and since when conditions hold. */
@NullMarked
package org.busyhour.engine.centre.rules;

import org.jspecify.annotations.NullMarked;
