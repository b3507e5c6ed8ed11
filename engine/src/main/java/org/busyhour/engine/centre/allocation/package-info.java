/** The limit on an agent's time for one contact: what is done before it and what goes on after it. */
@NullMarked
package org.busyhour.engine.centre.allocation;

import org.jspecify.annotations.NullMarked;
