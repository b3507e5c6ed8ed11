package org.busyhour.scenarios.language.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The problems found so far, in the order in which they were found and each only once. */
public final class Problems {

    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(
                    (Problem p) -> p.place().overriding())
            .thenComparing(p -> p.place().file())
            .thenComparing(p -> p.place().line())
            .thenComparing(p -> p.place().column());

    private final Set<Problem> found = new LinkedHashSet<>();

    /** The paths of errors and all paths above them. */
    private final Set<String> broken = new HashSet<>();

    /** Adds a problem. */
    public void add(Problem problem) {
        found.add(problem);
        if (problem.fatal()) {
            markBroken(problem.path());
        }
    }

    /** Adds an error. */
    public void error(Place place, String path, String message, String hint) {
        add(Problem.error(place, path, message, hint));
    }

    /** Adds a warning. */
    public void warning(Place place, String path, String message, String hint) {
        add(Problem.warning(place, path, message, hint));
    }

    /** Whether one of the problems keeps the scenario from running. */
    public boolean fatal() {
        return found.stream().anyMatch(Problem::fatal);
    }

    /** Whether an error stands at the path or somewhere beneath it. */
    public boolean brokenAt(String path) {
        return broken.contains(path);
    }

    /** Returns the paths of the errors found so far and all paths above them. */
    public Set<String> broken() {
        return Set.copyOf(broken);
    }

    /** Returns the problems by file, line and column, those of the command line last. */
    public List<Problem> sorted() {
        List<Problem> sorted = new ArrayList<>(found);
        sorted.sort(BY_PLACE);
        return List.copyOf(sorted);
    }

    private void markBroken(String path) {
        broken.add(path);
        for (int i = 0; i < path.length(); i++) {
            if (path.charAt(i) == '.' || path.charAt(i) == '[') {
                broken.add(path.substring(0, i));
            }
        }
    }
}
