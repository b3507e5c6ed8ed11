/** The calculator behind {@code busyhour erlang}: its questions, its answers, and how they are written. */
@NullMarked
package org.busyhour.cli.erlang;

import org.jspecify.annotations.NullMarked;
