/** The subcommands, one class each, and what they refuse with. */
@NullMarked
package org.busyhour.cli.command;

import org.jspecify.annotations.NullMarked;
