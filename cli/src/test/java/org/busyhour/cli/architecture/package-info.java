/** The architecture as tests: which package may know which, and what none may do. */
@NullMarked
package org.busyhour.cli.architecture;

import org.jspecify.annotations.NullMarked;
