package org.busyhour.scenarios.language.source;

import java.io.IOException;
import java.io.InputStream;

/** Somewhere that files can be read from, by paths whose parts are separated by {@code /}. */
public interface Sources {

    /**
     * Opens a file.
     *
     * @throws java.nio.file.NoSuchFileException if there is none
     * @throws IOException if it can't be read
     */
    InputStream open(String path) throws IOException;

    /** Returns files of the disk; relative paths start at the working directory. */
    static Sources disk() {
        return new Disk();
    }

    /** Returns the resources of a class's module, below the class's own package unless the path is absolute. */
    static Sources beside(Class<?> type) {
        return new Resources(type);
    }
}
