package org.distintivo.credential.domain;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * An Ed25519 public key in the form {@code z6Mk…} (Controlled Identifiers 1.0 §2.2.2): base58 of
 * two bytes that name the kind of key and its 32 bytes.
 */
public final class Multikey {

    /** Bytes of an Ed25519 public key. */
    public static final int LENGTH = 32;

    private static final byte[] ED25519 = {(byte) 0xed, 0x01};

    private final byte[] bytes;

    private Multikey(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Multikey of(byte[] publicKey) {
        if (publicKey.length != LENGTH) {
            throw new IllegalArgumentException("an Ed25519 key has 32 bytes");
        }
        return new Multikey(publicKey.clone());
    }

    /** Empty when the text is no Ed25519 key in this form. */
    public static Optional<Multikey> parse(String text) {
        return Multibase.decode(text)
                .filter(b -> b.length == ED25519.length + LENGTH)
                .filter(b -> b[0] == ED25519[0] && b[1] == ED25519[1])
                .map(b -> new Multikey(Arrays.copyOfRange(b, ED25519.length, b.length)));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** {@code z6Mk…}. */
    public String text() {
        var prefixed = Arrays.copyOf(ED25519, ED25519.length + LENGTH);
        System.arraycopy(bytes, 0, prefixed, ED25519.length, LENGTH);
        return Multibase.encode(prefixed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Multikey key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(bytes));
    }

    @Override
    public String toString() {
        return text();
    }
}
