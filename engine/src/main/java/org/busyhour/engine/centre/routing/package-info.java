/** The two questions that route everything: which idle agent a contact takes, which waiting contact an agent takes. */
@NullMarked
package org.busyhour.engine.centre.routing;

import org.jspecify.annotations.NullMarked;
