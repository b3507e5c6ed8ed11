/**
 * One scenario in many variants over the same customers: how KPIs move with what is varied, and what is worth its cost.
 */
@NullMarked
package org.busyhour.studies.sweep;

import org.jspecify.annotations.NullMarked;
