/** What is to be simulated: immutable records in ticks, checked by their constructors. */
@NullMarked
package org.busyhour.engine.model;

import org.jspecify.annotations.NullMarked;
