/** What {@code busyhour sensitivity} does: move one thing at a time a little, and write what that moves. */
@NullMarked
package org.busyhour.cli.sensitivity;

import org.jspecify.annotations.NullMarked;
