package org.busyhour.cli;

import java.io.PrintWriter;
import org.busyhour.cli.console.Console;

/** Writes to standard error what the program itself has to say, each line with its name in front. */
final class Messages {
    private static final String NAME = "busyhour: ";
    private static final String RED = "\u001b[31m";
    private static final String PLAIN = "\u001b[0m";

    private final Console console;

    Messages(Console console) {
        this.console = console;
    }

    void error(String text) {
        line(console.errIsColored() ? RED + NAME + PLAIN + text : NAME + text);
    }

    void note(String text) {
        line(NAME + text);
    }

    void line(String text) {
        PrintWriter err = console.err();
        err.println(text);
        err.flush();
    }

    void trace(Throwable failure) {
        failure.printStackTrace(console.err());
        console.err().flush();
    }
}
