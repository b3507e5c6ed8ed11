/**
 * Erlang B, C and A and M/G/1 in closed form: what the simulation is tested against and what reports print beside it.
 */
@NullMarked
package org.busyhour.engine.analytic;

import org.jspecify.annotations.NullMarked;
