/** The declarations of the language: every key with its shape, meaning and example, and the spec that it becomes. */
@NullMarked
package org.busyhour.scenarios.language.grammar;

import org.jspecify.annotations.NullMarked;
