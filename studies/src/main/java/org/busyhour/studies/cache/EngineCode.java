package org.busyhour.studies.cache;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.busyhour.engine.replicate.Replications;

/**
 * What the engine itself is: the digest of its jar, or of its classes. A version number alone doesn't say which of two
 * builds between two releases simulated something.
 */
public final class EngineCode {
    private EngineCode() {}

    /**
     * Returns the digest of the engine that is running.
     *
     * @return hexadecimal digits, or empty if the code can't be found
     * @throws IOException if it can't be read
     */
    public static Optional<String> sha256() throws IOException {
        CodeSource source = Replications.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(sha256(Path.of(source.getLocation().toURI())));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    static String sha256(Path code) throws IOException {
        MessageDigest digest = Sha256.start();
        List<Path> files;
        try (Stream<Path> all = Files.walk(code)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            byte[] content = Files.readAllBytes(file);
            String head = code.relativize(file) + ":" + content.length + ":";
            digest.update(head.getBytes(StandardCharsets.UTF_8));
            digest.update(content);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
