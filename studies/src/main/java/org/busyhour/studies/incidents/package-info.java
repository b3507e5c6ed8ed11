/** What an incident costs: each day beside the same day without it. */
@NullMarked
package org.busyhour.studies.incidents;

import org.jspecify.annotations.NullMarked;
