package org.busyhour.scenarios.language.spec;

import org.busyhour.scenarios.language.value.TargetPhrase;
import org.busyhour.scenarios.language.yaml.Node;

/**
 * A target.
 *
 * @param phrase what it demands
 * @param text the same as it was written
 * @param at where it was written
 */
public record TargetSpec(TargetPhrase phrase, String text, Node at) {}
