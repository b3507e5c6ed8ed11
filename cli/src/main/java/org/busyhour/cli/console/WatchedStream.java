package org.busyhour.cli.console;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** A stream that remembers its first failure, which writers of text keep to themselves. */
final class WatchedStream extends OutputStream {
    private final OutputStream stream;
    private @Nullable IOException failure;

    WatchedStream(OutputStream stream) {
        this.stream = stream;
    }

    @Nullable
    IOException failure() {
        return failure;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        attempt(() -> stream.write(bytes, offset, length));
    }

    @Override
    public void flush() throws IOException {
        attempt(stream::flush);
    }

    private void attempt(Writing writing) throws IOException {
        try {
            writing.go();
        } catch (IOException e) {
            failure = failure == null ? e : failure;
            throw e;
        }
    }

    private interface Writing {
        void go() throws IOException;
    }
}
