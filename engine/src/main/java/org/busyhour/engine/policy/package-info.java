/** What a routing policy of one's own is written against: what it is asked, what it sees, and how it is found. */
@NullMarked
package org.busyhour.engine.policy;

import org.jspecify.annotations.NullMarked;
