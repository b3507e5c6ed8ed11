package org.busyhour.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.busyhour.cli.console.Console;

/** A file that an option names. */
final class TextFile {
    private TextFile() {}

    /**
     * Writes it, in place of what was there; folders above it are made.
     *
     * @throws Unwritable if it can't be written
     */
    static void write(String name, Console console, Writing.Json content) {
        Path file = console.surroundings().resolve(name);
        try {
            Path folder = file.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, Writing.text(content));
        } catch (IOException e) {
            throw Unwritable.because(name, e);
        }
    }
}
