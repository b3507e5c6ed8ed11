/** What a plan says of a centre before it is simulated: what is forecast, and how many agents that asks for. */
@NullMarked
package org.busyhour.engine.planning;

import org.jspecify.annotations.NullMarked;
