package org.busyhour.cli.console;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.busyhour.reports.table.Terminal;

/** Where commands print: results to {@link #out}, everything else to {@link #err}. */
public final class Console {
    private final Surroundings surroundings;
    private final ColorMode color;
    private final WatchedStream outStream;
    private final PrintWriter out;
    private final PrintWriter err;

    /**
     * Makes a console.
     *
     * @param out takes the results
     * @param err takes progress, warnings and problems
     * @param surroundings what the terminal can show
     * @param color when to colour
     */
    public Console(OutputStream out, OutputStream err, Surroundings surroundings, ColorMode color) {
        this.surroundings = surroundings;
        this.color = color;
        this.outStream = new WatchedStream(out);
        this.out = writer(outStream, false);
        this.err = writer(err, true);
    }

    /**
     * Returns the writer of results.
     *
     * @return standard output
     */
    public PrintWriter out() {
        return out;
    }

    /**
     * Returns the writer of everything else.
     *
     * @return standard error, flushed after each line
     */
    public PrintWriter err() {
        return err;
    }

    /**
     * Prints a text for machines: always UTF-8, whatever the terminal shows.
     *
     * @param text the text with its line ends
     */
    public void machine(String text) {
        out.flush();
        try {
            outStream.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // The stream remembers it, and outFailure() tells.
            return;
        }
    }

    /**
     * Returns what kept results from being printed.
     *
     * @return the first failure of standard output, if there was one
     */
    public Optional<IOException> outFailure() {
        out.flush();
        return Optional.ofNullable(outStream.failure());
    }

    /**
     * Returns what the program was started in.
     *
     * @return the environment and the terminal
     */
    public Surroundings surroundings() {
        return surroundings;
    }

    /**
     * Tells whether results are coloured.
     *
     * @return whether standard output takes colour
     */
    public boolean outIsColored() {
        return color.on(surroundings, surroundings.outIsTerminal());
    }

    /**
     * Tells whether messages are coloured.
     *
     * @return whether standard error takes colour
     */
    public boolean errIsColored() {
        return color.on(surroundings, surroundings.errIsTerminal());
    }

    /**
     * Returns what the reader of results can be shown.
     *
     * @return width, colour and signs
     */
    public Terminal terminal() {
        return new Terminal(surroundings.columns(), outIsColored(), surroundings.utf8());
    }

    private static PrintWriter writer(OutputStream stream, boolean flushing) {
        return new PrintWriter(new BufferedWriter(new OutputStreamWriter(stream, encoding())), flushing);
    }

    /** The operating system's; where that is plain ASCII, as on a bare server, names are better kept than replaced. */
    private static Charset encoding() {
        String name = System.getProperty("native.encoding", "UTF-8");
        Charset charset = Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
        return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
    }
}
