/** The root of the command line: what it prints, how it exits, and the one place that catches everything. */
@NullMarked
package org.busyhour.cli;

import org.jspecify.annotations.NullMarked;
