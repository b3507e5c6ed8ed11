package org.busyhour.scenarios.language.spec;

import java.util.List;
import java.util.Optional;
import org.busyhour.engine.model.Returns;
import org.busyhour.scenarios.language.value.Share;

/**
 * Why customers come again, apart from the allocation limit.
 *
 * @param retry how those who weren't served try again
 * @param when what makes them try again
 * @param solved how many conversations solve the matter
 * @param repeat how those whose matter wasn't solved come again
 */
public record ReturnsSpec(
        Optional<ComesAgainSpec> retry, List<Returns.Loss> when, Share solved, Optional<ComesAgainSpec> repeat) {
    /** Nobody comes again. */
    public static final ReturnsSpec NEVER = new ReturnsSpec(Optional.empty(), List.of(), Share.ALL, Optional.empty());

    /** Copies the list. */
    public ReturnsSpec {
        when = List.copyOf(when);
    }
}
