package org.busyhour.scenarios.language.source;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Files of the disk. */
record Disk() implements Sources {

    @Override
    public InputStream open(String path) throws IOException {
        Path file = path(path);
        if (Files.isDirectory(file)) {
            throw new FileNotFoundException("it is a folder");
        }
        return Files.newInputStream(file);
    }

    private static Path path(String path) throws IOException {
        try {
            return Path.of(path);
        } catch (InvalidPathException e) {
            throw new IOException("it is no path: " + e.getReason(), e);
        }
    }
}
