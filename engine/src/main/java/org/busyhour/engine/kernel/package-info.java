/** The clock, the event lists and the event loop; not a word about calls. */
@NullMarked
package org.busyhour.engine.kernel;

import org.jspecify.annotations.NullMarked;
