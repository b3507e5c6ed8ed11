package org.busyhour.scenarios.language.spec;

import org.busyhour.scenarios.language.yaml.Node;

/**
 * The name of something that is declared elsewhere.
 *
 * @param name the name
 * @param at where it was written
 */
public record Reference(String name, Node at) {

    @Override
    public String toString() {
        return name;
    }
}
