package org.busyhour.studies.cache;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest by which results are known and checked. */
final class Sha256 {
    static final int LENGTH = 32;

    private Sha256() {}

    static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK lacks SHA-256", e);
        }
    }
}
