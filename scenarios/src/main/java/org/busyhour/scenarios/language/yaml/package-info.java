/** YAML as trees of nodes that know their places: composed, extended and overridden, not yet understood. */
@NullMarked
package org.busyhour.scenarios.language.yaml;

import org.jspecify.annotations.NullMarked;
