/** Replications: on as many threads as wished, with the same result on any number of them. */
@NullMarked
package org.busyhour.engine.replicate;

import org.jspecify.annotations.NullMarked;
