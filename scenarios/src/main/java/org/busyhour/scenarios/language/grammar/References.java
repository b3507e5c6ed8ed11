package org.busyhour.scenarios.language.grammar;

import java.util.List;
import org.busyhour.scenarios.language.shape.ListShape;
import org.busyhour.scenarios.language.spec.Reference;

/** Turns names that were read into references. */
final class References {

    private References() {}

    /** Returns a reference for each name of a list. */
    static List<Reference> of(List<ListShape.Item<String>> names) {
        return names.stream()
                .map(item -> new Reference(item.value(), item.at()))
                .toList();
    }
}
