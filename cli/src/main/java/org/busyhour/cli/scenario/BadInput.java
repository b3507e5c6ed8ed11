package org.busyhour.cli.scenario;

import java.io.Serial;
import java.util.List;
import org.busyhour.scenarios.language.source.Place;
import org.busyhour.scenarios.language.source.Problem;

/** Says that a scenario or a data file can't be used, with every problem found. */
public final class BadInput extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    // Nobody sends exceptions elsewhere; a list need not be serializable.
    private final transient List<String> problems;
    private final transient List<Problem> details;

    /**
     * Makes the refusal.
     *
     * @param problems a line each, with place and hint
     */
    public BadInput(List<String> problems) {
        this(problems, problems.stream().map(BadInput::placeless).toList());
    }

    private BadInput(List<String> problems, List<Problem> details) {
        super(String.join("; ", problems));
        this.problems = List.copyOf(problems);
        this.details = List.copyOf(details);
    }

    /**
     * Makes the refusal of input whose problems have places.
     *
     * @param problems the problems
     * @return the refusal
     */
    public static BadInput of(List<Problem> problems) {
        return new BadInput(problems.stream().map(Problem::toString).toList(), problems);
    }

    private static Problem placeless(String line) {
        return Problem.error(Place.file(""), "", line, "");
    }

    /**
     * Returns the problems with their places, as far as these are known.
     *
     * @return as many as there are lines
     */
    public List<Problem> details() {
        return details;
    }

    /**
     * Returns the problems.
     *
     * @return a line each
     */
    public List<String> problems() {
        return problems;
    }
}
