/** One centre, simulated until its KPIs are known as precisely as demanded. */
@NullMarked
package org.busyhour.studies.precision;

import org.jspecify.annotations.NullMarked;
