package org.busyhour.studies.cache;

import java.io.IOException;
import java.util.Optional;
import org.busyhour.engine.model.Model;
import org.busyhour.engine.replicate.Plan;
import org.busyhour.engine.replicate.Result;

/** Remembers results. */
public interface ResultCache {
    /** Remembers nothing. */
    ResultCache NONE = new ResultCache() {
        @Override
        public Optional<Result> find(Model model, Plan plan) {
            return Optional.empty();
        }

        @Override
        public void keep(Result result, Plan plan) {}
    };

    /**
     * Looks for a result.
     *
     * @param model what would be simulated
     * @param plan how; the number of threads doesn't matter
     * @return what a simulation would give, if it is known
     * @throws IOException if something is there and can't be read
     */
    Optional<Result> find(Model model, Plan plan) throws IOException;

    /**
     * Remembers a result.
     *
     * @param result what was found
     * @param plan how
     * @throws IOException if it can't be written
     */
    void keep(Result result, Plan plan) throws IOException;
}
