package org.busyhour.scenarios.language.spec;

import org.busyhour.scenarios.language.value.Surge;
import org.busyhour.scenarios.language.yaml.Node;

/**
 * A factor on demand for a while.
 *
 * @param surge how much and when
 * @param at where it was written
 */
public record SurgeSpec(Surge surge, Node at) {}
