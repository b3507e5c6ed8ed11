package org.busyhour.scenarios.language.source;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files that a test states. */
public final class TextFiles implements Sources {
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** Returns no files. */
    public static TextFiles none() {
        return new TextFiles();
    }

    /** Adds a text. */
    public TextFiles with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds bytes. */
    public TextFiles with(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    @Override
    public InputStream open(String path) throws NoSuchFileException {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new NoSuchFileException(path);
        }
        return new ByteArrayInputStream(bytes);
    }
}
