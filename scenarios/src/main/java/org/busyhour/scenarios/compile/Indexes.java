package org.busyhour.scenarios.compile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.busyhour.scenarios.language.spec.ContactSpec;
import org.busyhour.scenarios.language.spec.GroupSpec;
import org.busyhour.scenarios.language.spec.Reference;
import org.busyhour.scenarios.language.spec.ScenarioSpec;

/** The numbers under which the engine knows what scenarios name. */
final class Indexes {
    private final Map<String, Integer> types;
    private final Map<String, Integer> groups;

    private Indexes(List<String> types, List<String> groups) {
        this.types = numbered(types);
        this.groups = numbered(groups);
    }

    /**
     * Returns the numbers of a scenario's contact types, with its stages, and groups, each from 0 in the order of the
     * file.
     */
    static Indexes of(ScenarioSpec spec) {
        return new Indexes(
                spec.types().stream().map(ContactSpec::name).toList(),
                spec.groups().stream().map(GroupSpec::name).toList());
    }

    /** Returns the number of a contact type. */
    int type(Reference reference) {
        return find(types, reference);
    }

    /** Returns the number of a group. */
    int group(Reference reference) {
        return find(groups, reference);
    }

    private static int find(Map<String, Integer> numbers, Reference reference) {
        Integer number = numbers.get(reference.name());
        if (number == null) {
            throw new IllegalArgumentException("reference was " + reference);
        }
        return number;
    }

    private static Map<String, Integer> numbered(List<String> names) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        names.forEach(name -> numbers.put(name, numbers.size()));
        return numbers;
    }
}
