/** Targets judged by sequential tests at a stated error rate. */
@NullMarked
package org.busyhour.studies.check;

import org.jspecify.annotations.NullMarked;
