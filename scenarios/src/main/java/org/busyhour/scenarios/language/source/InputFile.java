package org.busyhour.scenarios.language.source;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that was read, remembered so that results can name their inputs.
 *
 * @param path the path under which it was read
 * @param name the path relative to the folder of the scenario, the same on every machine
 * @param sha256 the SHA-256 of its bytes, in lower-case hexadecimal
 */
public record InputFile(String path, String name, String sha256) {

    /** Returns the record of a file with these bytes. */
    public static InputFile of(String path, String name, byte[] bytes) {
        return new InputFile(path, name, HexFormat.of().formatHex(digest().digest(bytes)));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
