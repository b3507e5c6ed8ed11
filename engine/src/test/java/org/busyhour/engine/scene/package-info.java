/** Small centres for tests: put together in seconds and by name, run for a day, and asked what happened. */
@NullMarked
package org.busyhour.engine.scene;

import org.jspecify.annotations.NullMarked;
