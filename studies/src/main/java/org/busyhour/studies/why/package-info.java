/** The story of one contact or of one agent's day: a replication run again for somebody who writes it all down. */
@NullMarked
package org.busyhour.studies.why;

import org.jspecify.annotations.NullMarked;
