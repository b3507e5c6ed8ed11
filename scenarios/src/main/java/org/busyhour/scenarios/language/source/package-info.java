/** Where a scenario's text comes from, and what is said about it: files, places and problems. */
@NullMarked
package org.busyhour.scenarios.language.source;

import org.jspecify.annotations.NullMarked;
