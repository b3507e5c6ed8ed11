package org.busyhour.scenarios.language.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;

/** Resources on the class path, beside a class. */
record Resources(Class<?> type) implements Sources {

    @Override
    public InputStream open(String path) throws IOException {
        InputStream stream = type.getResourceAsStream(path);
        if (stream == null) {
            throw new NoSuchFileException(path);
        }
        return stream;
    }
}
