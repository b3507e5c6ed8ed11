/** What-ifs beside a base, over the same customers: which differences are there, and which are only noise. */
@NullMarked
package org.busyhour.studies.compare;

import org.jspecify.annotations.NullMarked;
