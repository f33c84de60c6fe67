package org.distintivo.credential.domain;

import java.util.Optional;

/** Bytes as text that says its own encoding; here always {@code z}, base58 (Bitcoin alphabet). */
public final class Multibase {

    private Multibase() {}

    public static String encode(byte[] bytes) {
        return "z" + Base58.encode(bytes);
    }

    /** Empty when the text is not in this encoding. */
    public static Optional<byte[]> decode(String text) {
        if (text == null || !text.startsWith("z")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base58.decode(text.substring(1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
