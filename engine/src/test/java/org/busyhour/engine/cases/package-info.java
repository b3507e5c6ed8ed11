/** Holds the engine against models whose answers are known: formulas, solved Markov chains, traces worked by hand. */
@NullMarked
package org.busyhour.engine.cases;

import org.jspecify.annotations.NullMarked;
