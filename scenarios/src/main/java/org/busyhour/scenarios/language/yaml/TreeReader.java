package org.busyhour.scenarios.language.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.busyhour.scenarios.language.source.InputFiles;
import org.busyhour.scenarios.language.source.Place;
import org.busyhour.scenarios.language.source.Problems;
import org.busyhour.scenarios.language.yaml.Node.Entry;
import org.busyhour.scenarios.language.yaml.Node.MapNode;
import org.busyhour.scenarios.language.yaml.Node.ScalarNode;

/**
 * Reads a scenario's tree: the file, put over the one that it {@code extends:}, put over the one that that extends, and
 * so on, with the overrides of the command line and then a what-if on top.
 */
public final class TreeReader {

    private static final String EXTENDS = "extends";
    /** Isn't inherited: it names the folder of the report, and a what-if would replace the report of its base. */
    private static final String NAME = "name";

    private static final int LARGEST = 4 << 20;
    private static final int LONGEST_CHAIN = 1000;

    private final InputFiles files;
    private final Problems problems;
    private final Alternatives alternatives;

    /** Makes a reader that reports to {@code problems} and knows which keys exclude one another. */
    public TreeReader(InputFiles files, Problems problems, Alternatives alternatives) {
        this.files = files;
        this.problems = problems;
        this.alternatives = alternatives;
    }

    /** Returns the tree with the overrides on top, or nothing after a problem that leaves none. */
    public Optional<MapNode> read(List<String> overrides) {
        return read(overrides, Optional.empty());
    }

    /** Returns the tree with the overrides and above them the what-if, or nothing after a problem that leaves none. */
    public Optional<MapNode> read(List<String> overrides, Optional<WhatIf> whatIf) {
        Optional<MapNode> tree = extended();
        if (tree.isEmpty()) {
            return tree;
        }
        MapNode overridden = tree.get();
        for (String override : overrides) {
            overridden = new Overrides(problems, alternatives).apply(overridden, override);
        }
        return Optional.of(changed(overridden, whatIf));
    }

    private MapNode changed(MapNode tree, Optional<WhatIf> whatIf) {
        return whatIf.map(change -> new Extension(problems, alternatives).over(tree, change.changes()))
                .orElse(tree);
    }

    private Optional<MapNode> extended() {
        Deque<MapNode> chain = new ArrayDeque<>();
        Set<String> visited = new LinkedHashSet<>();
        Optional<Link> next = Optional.of(new Link(files.main(), Place.file(files.main())));
        while (next.isPresent()) {
            if (!follows(next.get(), visited)) {
                return Optional.empty();
            }
            Optional<MapNode> tree = tree(next.get());
            if (tree.isEmpty()) {
                return tree;
            }
            chain.push(chain.isEmpty() ? without(EXTENDS, tree.get()) : without(NAME, without(EXTENDS, tree.get())));
            next = next(tree.get());
        }
        MapNode merged = new MapNode(Place.file(files.main()), "", Map.of());
        for (MapNode tree : chain) {
            merged = new Extension(problems, alternatives).over(merged, tree);
        }
        return Optional.of(merged);
    }

    private boolean follows(Link link, Set<String> visited) {
        if (visited.add(link.path)) {
            if (visited.size() <= LONGEST_CHAIN) {
                return true;
            }
            problems.error(link.place, EXTENDS, "more than " + LONGEST_CHAIN + " files extend one another", "");
            return false;
        }
        problems.error(
                link.place, EXTENDS, "the files extend one another in a circle: " + circle(visited, link.path), "");
        return false;
    }

    private static String circle(Set<String> visited, String again) {
        List<String> all = List.copyOf(visited);
        return String.join(" -> ", all.subList(all.indexOf(again), all.size())) + " -> " + again;
    }

    private Optional<MapNode> tree(Link link) {
        Optional<Node> root = files.text(link.path, LARGEST, link.place, link.place.line() == 0 ? "" : EXTENDS)
                .flatMap(text -> Composer.file(link.path, text, problems));
        if (root.isPresent() && !(root.get() instanceof MapNode)) {
            problems.error(
                    root.get().place(),
                    "",
                    "a scenario is a map of keys, was " + root.get().kind(),
                    "begin with busyhour: 1");
        }
        return root.filter(MapNode.class::isInstance).map(MapNode.class::cast);
    }

    private Optional<Link> next(MapNode tree) {
        Optional<Node> extended = tree.get(EXTENDS);
        if (extended.isEmpty()) {
            return Optional.empty();
        }
        Node node = extended.get();
        if (node instanceof ScalarNode scalar) {
            return Optional.of(new Link(files.resolve(scalar.place(), scalar.text()), scalar.place()));
        }
        problems.error(node.place(), EXTENDS, "the path of one file is expected, was " + node.kind(), "");
        return Optional.empty();
    }

    private static MapNode without(String key, MapNode tree) {
        Map<String, Entry> entries = new LinkedHashMap<>(tree.entries());
        entries.remove(key);
        return new MapNode(tree.place(), tree.path(), entries);
    }

    /** A file to be read, and the place that asked for it. */
    private record Link(String path, Place place) {}
}
