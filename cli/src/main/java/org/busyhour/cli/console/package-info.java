/** What commands print through: the two streams, what the terminal can show, and the progress bar. */
@NullMarked
package org.busyhour.cli.console;

import org.jspecify.annotations.NullMarked;
