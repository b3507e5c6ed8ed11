/** What {@code busyhour compare} does: ask, simulate all variants over the same customers, and write what differs. */
@NullMarked
package org.busyhour.cli.compare;

import org.jspecify.annotations.NullMarked;
