/** The scenario language as a whole: how it describes itself to editors. Its parts are in the packages below. */
@NullMarked
package org.busyhour.scenarios.language;

import org.jspecify.annotations.NullMarked;
