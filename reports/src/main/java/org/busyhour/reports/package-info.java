/** What a report is made from, and the few things that all its forms say alike. */
@NullMarked
package org.busyhour.reports;

import org.jspecify.annotations.NullMarked;
