/** What the rules of a centre did, what that cost, and what it gained. */
@NullMarked
package org.busyhour.studies.rules;

import org.jspecify.annotations.NullMarked;
