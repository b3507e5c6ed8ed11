package org.busyhour.cli.console;

import java.io.PrintWriter;
import java.util.function.LongSupplier;

/** A line that grows on a terminal while replications finish, with the time that is left. Elsewhere it is silent. */
public final class ProgressBar implements AutoCloseable {
    private static final int LONGEST_BAR = 30;
    private static final int SHORTEST_BAR = 3;
    private static final int TEXT = 48;
    private static final long PAUSE_NANOS = 100_000_000;
    private static final long SECOND_NANOS = 1_000_000_000;
    private static final String ERASE = "\r\u001b[K";

    /**
     * How many replications there will be.
     *
     * @param most how many at the most
     * @param known whether it will be exactly so many
     */
    public record Total(int most, boolean known) {}

    private final Console console;
    private final Total total;
    private final int length;
    private final boolean shown;
    private final LongSupplier nanos;
    private final long began;
    private long drawn;
    private boolean closed;

    /**
     * Draws an empty bar.
     *
     * @param console where to draw
     * @param total how many replications there will be at the most
     * @param wanted whether the user wants to see it, should there be a terminal
     * @param nanos tells the time in nanoseconds
     */
    public ProgressBar(Console console, Total total, boolean wanted, LongSupplier nanos) {
        this.console = console;
        this.total = total;
        int room = console.surroundings().columns() - TEXT;
        this.length = Math.max(SHORTEST_BAR, Math.min(LONGEST_BAR, room));
        this.shown = wanted && console.surroundings().errIsTerminal();
        this.nanos = nanos;
        this.began = nanos.getAsLong();
        this.drawn = began - PAUSE_NANOS;
        finished(0);
    }

    /**
     * Draws again, though not more often than one can see.
     *
     * @param replications how many are finished
     */
    public synchronized void finished(int replications) {
        long now = nanos.getAsLong();
        if (shown && !closed && (now - drawn >= PAUSE_NANOS || replications == total.most())) {
            drawn = now;
            PrintWriter err = console.err();
            err.print(ERASE + line(replications, now - began));
            err.flush();
        }
    }

    /** Takes the bar away. */
    @Override
    public synchronized void close() {
        if (shown && !closed) {
            console.err().print(ERASE);
            console.err().flush();
        }
        closed = true;
    }

    private String line(int replications, long elapsed) {
        boolean utf8 = console.surroundings().utf8();
        int full = (int) ((long) length * replications / total.most());
        String bar = (utf8 ? "\u2501" : "=").repeat(full) + (utf8 ? "\u2500" : "-").repeat(length - full);
        String of = total.known() ? " of " : " of at most ";
        return bar + "  " + replications + of + total.most() + " replications" + left(replications, elapsed);
    }

    private String left(int replications, long elapsed) {
        if (!total.known() || replications == 0 || elapsed < SECOND_NANOS) {
            return "";
        }
        double remaining = (double) elapsed / replications * (total.most() - replications);
        return ", " + inWords(Math.round(remaining / SECOND_NANOS)) + " left";
    }

    private static String inWords(long seconds) {
        if (seconds < 100) {
            return seconds + " s";
        }
        long minutes = (seconds + 30) / 60;
        return minutes < 100 ? minutes + " min" : (minutes + 30) / 60 + " h";
    }
}
