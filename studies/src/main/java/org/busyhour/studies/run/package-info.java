/** The plainest study: one centre as it stands, simulated as often as planned. */
@NullMarked
package org.busyhour.studies.run;

import org.jspecify.annotations.NullMarked;
