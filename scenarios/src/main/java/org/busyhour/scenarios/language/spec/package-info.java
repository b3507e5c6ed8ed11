/** What a scenario says, typed and complete with defaults, every part knowing the node it was read from. */
@NullMarked
package org.busyhour.scenarios.language.spec;

import org.jspecify.annotations.NullMarked;
