/** From what somebody typed to a scenario that can be run: found, read, checked and compiled. */
@NullMarked
package org.busyhour.cli.scenario;

import org.jspecify.annotations.NullMarked;
