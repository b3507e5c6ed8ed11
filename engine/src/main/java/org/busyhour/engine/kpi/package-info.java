/** The measures of a contact centre: each declared once, with its key, unit and formula. */
@NullMarked
package org.busyhour.engine.kpi;

import org.jspecify.annotations.NullMarked;
