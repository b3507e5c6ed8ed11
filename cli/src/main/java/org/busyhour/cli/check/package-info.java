/** What {@code busyhour check} does: hold a scenario against its targets within a budget, and write what was found. */
@NullMarked
package org.busyhour.cli.check;

import org.jspecify.annotations.NullMarked;
