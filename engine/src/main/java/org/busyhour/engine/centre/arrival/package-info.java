/** When contacts arrive, one strategy a kind of arrival process. */
@NullMarked
package org.busyhour.engine.centre.arrival;

import org.jspecify.annotations.NullMarked;
