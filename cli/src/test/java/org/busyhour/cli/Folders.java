package org.busyhour.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What folders hold. */
public final class Folders {
    private Folders() {}

    /** Returns the text of each file but PNG, by name; none if the folder isn't there. */
    public static SortedMap<String, String> texts(Path folder) throws IOException {
        var texts = new TreeMap<String, String>();
        if (!Files.exists(folder)) {
            return texts;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(path).toString();
                if (!name.endsWith(".png")) {
                    texts.put(name, Files.readString(path));
                }
            }
        }
        return texts;
    }
}
