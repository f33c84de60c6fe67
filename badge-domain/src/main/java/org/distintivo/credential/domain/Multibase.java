package org.distintivo.credential.domain;

import java.util.Base64;
import java.util.Optional;

/**
 * Bytes as text that says its own encoding (Controlled Identifiers 1.0 §2.4): {@code z}, base58
 * with the Bitcoin alphabet, for keys and signatures, and {@code u}, base64 for addresses without
 * padding, for what is longer.
 */
public final class Multibase {

    private Multibase() {}

    public static String encode(byte[] bytes) {
        return "z" + Base58.encode(bytes);
    }

    /** Empty when the text is not in base58. */
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

    public static String encodeUrl(byte[] bytes) {
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Empty when the text is not just what {@link #encodeUrl} makes of some bytes. */
    public static Optional<byte[]> decodeUrl(String text) {
        if (text == null || !text.startsWith("u")) {
            return Optional.empty();
        }
        try {
            var bytes = Base64.getUrlDecoder().decode(text.substring(1));
            return Optional.of(bytes).filter(b -> encodeUrl(b).equals(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
