/** Runs what README and guide show: every scenario, every command. */
@NullMarked
package org.busyhour.cli.docs;

import org.jspecify.annotations.NullMarked;
