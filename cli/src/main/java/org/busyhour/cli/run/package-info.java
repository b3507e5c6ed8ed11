/** What {@code busyhour run} does: plan, simulate, and write the folder of results. */
@NullMarked
package org.busyhour.cli.run;

import org.jspecify.annotations.NullMarked;
