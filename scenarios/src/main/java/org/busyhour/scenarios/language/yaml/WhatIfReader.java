package org.busyhour.scenarios.language.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.busyhour.scenarios.language.source.InputFiles;
import org.busyhour.scenarios.language.source.Place;
import org.busyhour.scenarios.language.source.Problems;
import org.busyhour.scenarios.language.source.Visible;
import org.busyhour.scenarios.language.value.Names;
import org.busyhour.scenarios.language.value.Unreadable;
import org.busyhour.scenarios.language.yaml.Node.Entry;
import org.busyhour.scenarios.language.yaml.Node.MapNode;

/**
 * Reads a file of what-ifs: a map from names to what each changes in a scenario.
 *
 * @param files reads the file
 * @param problems takes what is wrong with it
 */
public record WhatIfReader(InputFiles files, Problems problems) {

    private static final int LARGEST = 4 << 20;
    private static final String EXAMPLE = "write for example plus-one: {groups: {core: {agents: 12}}}";

    /** What all changes to one scenario have in common, and why they can't change it. */
    private static final Map<String, String> COMMON = Map.of(
            "extends", "all of them extend the same scenario",
            "busyhour", "the scenario says it",
            "name", "the key above is the name",
            "run", "all of them are simulated with the same seed, equally often");

    /**
     * Returns the what-ifs.
     *
     * @param asked the place that asked for the file
     * @return those that can be used, in the order in which they are written; what keeps the others from it is a
     *     problem
     */
    public List<WhatIf> read(Place asked) {
        String file = files.main();
        List<WhatIf> whatIfs = new ArrayList<>();
        files.text(file, LARGEST, asked, "").ifPresent(text -> {
            if (text.lines().allMatch(line -> line.isBlank() || line.strip().startsWith("#"))) {
                problems.error(new Place(file, 1, 1), "", "there is nothing in it", EXAMPLE);
                return;
            }
            Composer.file(file, text, problems).ifPresent(root -> collect(root, whatIfs));
        });
        return List.copyOf(whatIfs);
    }

    private void collect(Node root, List<WhatIf> whatIfs) {
        if (!(root instanceof MapNode map)) {
            problems.error(root.place(), "", "a map of names is expected, was " + root.kind(), EXAMPLE);
            return;
        }
        if (map.entries().isEmpty() && !problems.fatal()) {
            problems.error(map.place(), "", "there is nothing in it", EXAMPLE);
        }
        map.entries().forEach((name, entry) -> {
            if (named(name, entry) && changing(entry.value())) {
                whatIfs.add(WhatIf.below(name, (MapNode) entry.value()));
            }
        });
    }

    private boolean named(String name, Entry entry) {
        try {
            Names.parse(name);
            return true;
        } catch (Unreadable e) {
            problems.error(entry.place(), "", e.message(), e.hint());
            return false;
        }
    }

    private boolean changing(Node value) {
        if (!(value instanceof MapNode map)) {
            problems.error(
                    value.place(),
                    value.path(),
                    "a map of what it changes is expected, was " + value.kind(),
                    value.path().equals("busyhour") ? "leave it out" : EXAMPLE + ", or {} for no change");
            return false;
        }
        map.entries().forEach(this::checkCommon);
        return true;
    }

    private void checkCommon(String key, Entry entry) {
        String reason = COMMON.get(key);
        if (reason != null) {
            problems.error(
                    entry.place(),
                    entry.value().path(),
                    Visible.quoted(key) + " can't stand here: " + reason,
                    "leave it out");
        }
    }
}
