/**
 * Chance: the addresses of streams, their seeding, and samplers that give the same bits everywhere; the only place that
 * makes a generator.
 */
@NullMarked
package org.busyhour.engine.random;

import org.jspecify.annotations.NullMarked;
