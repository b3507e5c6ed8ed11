/** Who is planned to work when: stretches of shifts, roster files and calendars on the course of a run. */
@NullMarked
package org.busyhour.scenarios.roster;

import org.jspecify.annotations.NullMarked;
