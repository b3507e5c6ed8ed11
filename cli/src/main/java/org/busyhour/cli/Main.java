package org.busyhour.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import org.busyhour.cli.console.Console;
import org.busyhour.cli.console.Surroundings;

/** Where the process begins and ends. */
public final class Main {
    private Main() {}

    /**
     * Runs the command line and ends the process with its exit code.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        Interruption interruption = Interruption.ofThisThread();
        int code = run(
                args,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Surroundings.ofProcess());
        interruption.over();
        System.exit(code);
    }

    /**
     * Runs the command line.
     *
     * @param args the arguments
     * @param out takes the results
     * @param err takes everything else
     * @param surroundings the environment, the folder and the terminal
     * @return the exit code
     */
    public static int run(String[] args, OutputStream out, OutputStream err, Surroundings surroundings) {
        Flags flags = Flags.of(args, surroundings);
        var console = new Console(out, err, surroundings, flags.color());
        return new Program(console, flags.debug()).run(args);
    }
}
