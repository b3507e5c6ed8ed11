package org.busyhour.cli.command;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.busyhour.cli.console.Console;
import org.busyhour.cli.console.ProgressBar;
import org.busyhour.engine.replicate.Progress;
import org.busyhour.reports.OccupiedException;
import org.busyhour.reports.ReportFolder;

/** Simulates behind a progress bar and writes the results' folder, whole or not at all. */
final class Writing {
    private Writing() {}

    /** Simulates and writes all files. */
    interface Job<R> {
        R into(ReportFolder folder, Progress progress) throws IOException;
    }

    /** Writes a file for machines. */
    interface Json {
        void to(Writer out) throws IOException;
    }

    /**
     * Does a job.
     *
     * @throws Interrupted if it was interrupted
     * @throws Unwritable if the folder isn't ours or can't be written
     */
    static <R> R in(String name, Console console, ProgressBar.Total total, boolean quiet, Job<R> job) {
        try (ReportFolder folder = ReportFolder.begin(console.surroundings().resolve(name));
                ProgressBar bar = new ProgressBar(console, total, !quiet, System::nanoTime)) {
            R report = job.into(folder, bar::finished);
            folder.finish();
            return report;
        } catch (CancellationException e) {
            throw new Interrupted();
        } catch (OccupiedException e) {
            throw new Unwritable(e.getMessage() + "; choose another folder with --out", e);
        } catch (IOException e) {
            throw failed(name, e);
        } catch (UncheckedIOException e) {
            throw failed(name, Objects.requireNonNull(e.getCause()));
        }
    }

    /** Returns what would be in the file. */
    static String text(Json json) {
        var text = new StringWriter();
        try {
            json.to(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Who is interrupted while writing finds the file closed. */
    private static RuntimeException failed(String name, IOException e) {
        return Thread.currentThread().isInterrupted() ? new Interrupted() : Unwritable.because(name, e);
    }
}
