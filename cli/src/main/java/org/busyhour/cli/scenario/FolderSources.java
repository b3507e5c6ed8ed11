package org.busyhour.cli.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.busyhour.scenarios.language.source.Sources;

/**
 * Files of the disk, seen from one folder.
 *
 * @param folder where relative paths start
 */
public record FolderSources(Path folder) implements Sources {
    @Override
    public InputStream open(String path) throws IOException {
        return Sources.disk().open(resolved(path));
    }

    private String resolved(String path) {
        try {
            return folder.resolve(path).toString();
        } catch (InvalidPathException e) {
            // The disk says what is wrong with it.
            return path;
        }
    }
}
