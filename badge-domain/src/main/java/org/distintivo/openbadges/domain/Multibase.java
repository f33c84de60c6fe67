package org.distintivo.openbadges.domain;

import java.util.Base64;
import java.util.Optional;

/**
 * Encodes and decodes bytes as text that says its own encoding (Controlled Identifiers 1.0 §2.4):
 * {@code z}, base58 with the Bitcoin alphabet, for keys and signatures, and {@code u}, base64url
 * without padding, for what is longer.
 */
public final class Multibase {

    private Multibase() {}

    /** Writes base58 with the Bitcoin alphabet, {@code z} in front. */
    public static String encode(byte[] bytes) {
        return "z" + Base58.encode(bytes);
    }

    /** Decodes base58; empty when the text is not in base58. */
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

    /** Writes base64url without padding, {@code u} in front. */
    public static String encodeUrl(byte[] bytes) {
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Decodes base64url; empty unless {@link #encodeUrl} would write the same text. */
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
