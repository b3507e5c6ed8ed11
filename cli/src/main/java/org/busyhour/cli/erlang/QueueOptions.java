package org.busyhour.cli.erlang;

import java.time.Duration;
import org.busyhour.engine.analytic.Demand;
import org.busyhour.scenarios.language.value.Share;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what becomes of contacts that can't be answered at once. */
public final class QueueOptions {
    @Option(names = "--patience", paramLabel = "TIME", description = "Mean time until a waiting contact gives up.")
    private @Nullable Duration patience;

    @Option(names = "--balk", paramLabel = "SHARE", description = "Share that gives up at once, such as \"5 %%\".")
    private Share balk = Share.NONE;

    @Option(
            names = "--lines",
            paramLabel = "N",
            description = "Lines for waiting and talking; who finds them all taken is blocked.")
    private int lines = Demand.UNLIMITED;

    double patienceSeconds() {
        return patience == null ? Double.POSITIVE_INFINITY : patience.toNanos() / 1e9;
    }

    double balkShare() {
        return balk.value();
    }

    int lines() {
        return lines;
    }
}
