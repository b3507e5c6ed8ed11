package org.busyhour.scenarios.generated;

import java.util.Optional;
import org.busyhour.scenarios.compile.Compiler;
import org.busyhour.scenarios.generated.Written.Fields;

/** What is said of a scenario that failed: its files, made as small as they may be to fail alike. */
final class Failure {
    private Failure() {}

    /**
     * Returns an error to throw.
     *
     * @param seed the seed of the scenario
     * @param written the scenario
     * @param cause how it failed
     */
    static AssertionError of(long seed, Fields written, Throwable cause) {
        Fields smaller = Reducer.reduced(written, fields -> fails(fields, cause.getClass()));
        return new AssertionError(
                "seed " + seed + ": " + cause.getMessage() + '\n' + Scenarios.text(smaller) + "smaller than\n"
                        + Scenarios.text(written),
                cause);
    }

    private static boolean fails(Fields written, Class<? extends Throwable> kind) {
        try {
            Optional.of(Scenarios.read(written))
                    .flatMap(reading -> reading.spec())
                    .map(Compiler::compile)
                    .filter(RandomScenario::small)
                    .ifPresent(Holds::check);
            return false;
        } catch (AssertionError | RuntimeException e) {
            return kind.isInstance(e);
        }
    }
}
