/** What {@code busyhour explain} does: hold two scenarios against each other, mix them, and write what carries what. */
@NullMarked
package org.busyhour.cli.explain;

import org.jspecify.annotations.NullMarked;
