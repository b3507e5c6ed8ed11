package org.busyhour.scenarios.language.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files that one scenario consists of: reads each once, and remembers which were read. */
public final class InputFiles {

    private final Sources sources;
    private final Problems problems;
    private final String main;
    private final Map<String, InputFile> read = new LinkedHashMap<>();

    /**
     * Makes a reader of files.
     *
     * @param sources where the files are
     * @param main the path of the scenario that all else belongs to
     * @param problems takes what can't be read
     */
    public InputFiles(Sources sources, String main, Problems problems) {
        this.sources = sources;
        this.main = Paths.normal(main);
        this.problems = problems;
    }

    /** Returns the path of the scenario itself. */
    public String main() {
        return main;
    }

    /** Returns the path that a file or an override at that place means when it writes {@code written}. */
    public String resolve(Place place, String written) {
        return Paths.resolve(place.overriding() ? main : place.file(), written);
    }

    /** Returns the files read so far, in order of reading. */
    public List<InputFile> inputs() {
        return List.copyOf(read.values());
    }

    /**
     * Returns the text of a file without its byte order mark.
     *
     * @param path a resolved path
     * @param limit the largest number of bytes that is accepted
     * @param place the place that asked for the file; the file itself where nothing did
     * @param at the path in the scenario that asked for it
     * @return the text, or nothing after a problem was reported
     */
    public Optional<String> text(String path, int limit, Place place, String at) {
        try {
            return Optional.of(decoded(bytes(path, limit)));
        } catch (CharacterCodingException e) {
            problems.error(Place.file(path), at, "the file isn't UTF-8 text", "save it as UTF-8");
        } catch (IOException e) {
            problems.error(place, at, "can't read " + Visible.quoted(path) + ": " + reason(e), "");
        }
        return Optional.empty();
    }

    private byte[] bytes(String path, int limit) throws IOException {
        try (InputStream stream = sources.open(path)) {
            byte[] bytes = stream.readNBytes(limit);
            if (stream.read() >= 0) {
                throw new IOException("it is larger than " + limit + " bytes");
            }
            read.putIfAbsent(path, InputFile.of(path, Paths.relative(main, path), bytes));
            return bytes;
        }
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "access is denied";
        }
        String message = e.getMessage();
        return message == null || message.isEmpty() ? "it can't be opened" : message;
    }
}
