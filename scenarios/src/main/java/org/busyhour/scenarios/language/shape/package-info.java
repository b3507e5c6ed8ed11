/**
 * How the language is declared: shapes of values that read a node and describe themselves to editors, so that the two
 * agree.
 */
@NullMarked
package org.busyhour.scenarios.language.shape;

import org.jspecify.annotations.NullMarked;
