/** Scenarios that a seeded generator puts together from the declarations of the language, and what holds of each. */
@NullMarked
package org.busyhour.scenarios.generated;

import org.jspecify.annotations.NullMarked;
