/**
 * What {@code busyhour sweep} does: say what is varied, simulate every variant that isn't known yet, and write what
 * came of it.
 */
@NullMarked
package org.busyhour.cli.sweep;

import org.jspecify.annotations.NullMarked;
