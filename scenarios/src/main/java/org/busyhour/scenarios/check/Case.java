package org.busyhour.scenarios.check;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.busyhour.scenarios.language.source.Problems;
import org.busyhour.scenarios.language.source.Suggestion;
import org.busyhour.scenarios.language.source.Visible;
import org.busyhour.scenarios.language.spec.Reference;
import org.busyhour.scenarios.language.spec.ScenarioSpec;
import org.busyhour.scenarios.language.yaml.Node;
import org.busyhour.scenarios.language.yaml.Node.MapNode;

/**
 * A scenario under examination. Parts that couldn't be read are stand-ins; rules don't report what only follows from
 * those.
 *
 * @param spec what it says
 * @param problems what was found so far
 * @param unreadable the paths at or beneath which something couldn't be read
 */
record Case(ScenarioSpec spec, Problems problems, Set<String> unreadable) {

    /** Returns the names under a key of the scenario, also those whose description is broken. */
    List<String> names(String key) {
        return spec.tree().get(key).orElse(spec.tree()) instanceof MapNode map
                        && map.path().equals(key)
                ? List.copyOf(map.entries().keySet())
                : List.of();
    }

    /** Whether an error stands at a path or beneath it. */
    boolean broken(String path) {
        return problems.brokenAt(path);
    }

    /** Whether something at a path or beneath it couldn't be read; what rules found wrong with it doesn't count. */
    boolean unreadable(String path) {
        return unreadable.contains(path);
    }

    /** Reports an error with a part. */
    void error(Node part, String message, String hint) {
        problems.error(part.place(), part.path(), message, hint);
    }

    /** Reports an error with a key of a part, at the part where it doesn't have that key. */
    void error(Node part, String key, String message, String hint) {
        problems.error(part.at(key).place(), part.path(key), message, hint);
    }

    /** Reports a doubt about a part. */
    void warn(Node part, String message, String hint) {
        problems.warning(part.place(), part.path(), message, hint);
    }

    /** Reports a name that isn't among those declared. */
    void resolve(Reference reference, Collection<String> declared, String kind) {
        if (!declared.contains(reference.name())) {
            error(
                    reference.at(),
                    "there is no " + kind + " " + Visible.quoted(reference.name()),
                    Suggestion.hint(reference.name(), declared, "there are"));
        }
    }
}
