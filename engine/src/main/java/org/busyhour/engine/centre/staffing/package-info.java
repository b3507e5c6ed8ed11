/** Who is at work when: shifts, pauses and head counts as a list of instants. */
@NullMarked
package org.busyhour.engine.centre.staffing;

import org.jspecify.annotations.NullMarked;
