package org.distintivo.openbadges.domain;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * A public key in the form {@code z6Mk…} (Controlled Identifiers 1.0 §2.2.2): base58 of two bytes
 * that name the kind of key and the key itself. What is issued here is signed with Ed25519; the
 * keys of others may also be on a NIST curve.
 */
public final class Multikey {

    /** The kinds of key, each with what stands in front of it and its length in bytes. */
    public enum Curve {
        /** The 32 bytes of RFC 8032 §5.1.5. */
        ED25519(0xed01, 32),
        /** The compressed point; 0x1200 as a varint stands in front. */
        P256(0x8024, 33),
        /** The compressed point; 0x1201 as a varint stands in front. */
        P384(0x8124, 49);

        private final byte[] prefix;
        private final int length;

        Curve(int prefix, int length) {
            this.prefix = new byte[] {(byte) (prefix >> Byte.SIZE), (byte) prefix};
            this.length = length;
        }

        private boolean fits(byte[] prefixed) {
            return prefixed.length == prefix.length + length
                    && prefixed[0] == prefix[0]
                    && prefixed[1] == prefix[1];
        }
    }

    /** Bytes of an Ed25519 public key. */
    public static final int LENGTH = 32;

    private final Curve curve;
    private final byte[] bytes;

    private Multikey(Curve curve, byte[] bytes) {
        this.curve = curve;
        this.bytes = bytes;
    }

    /** Makes a key of its bytes. */
    public static Multikey of(byte[] publicKey) {
        return of(Curve.ED25519, publicKey);
    }

    /**
     * @param publicKey on a NIST curve the compressed point
     */
    public static Multikey of(Curve curve, byte[] publicKey) {
        if (publicKey.length != curve.length) {
            throw new IllegalArgumentException("a key of another length than " + curve + " has");
        }
        return new Multikey(curve, publicKey.clone());
    }

    /** Reads a key; empty when the text is no key in this form. */
    public static Optional<Multikey> parse(String text) {
        return Multibase.decode(text).flatMap(Multikey::ofPrefixed);
    }

    /** Returns the bytes that {@link #text} encodes; empty when they are no key in this form. */
    public static Optional<Multikey> ofPrefixed(byte[] prefixed) {
        return Arrays.stream(Curve.values())
                .filter(curve -> curve.fits(prefixed))
                .findFirst()
                .map(c -> new Multikey(c, Arrays.copyOfRange(prefixed, 2, prefixed.length)));
    }

    public Curve curve() {
        return curve;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** Returns the bytes with the two in front that name the kind of key. */
    public byte[] prefixed() {
        var prefixed = Arrays.copyOf(curve.prefix, curve.prefix.length + bytes.length);
        System.arraycopy(bytes, 0, prefixed, curve.prefix.length, bytes.length);
        return prefixed;
    }

    /** Returns the key as {@code z6Mk…}, {@code zDn…} or {@code z82…}. */
    public String text() {
        return Multibase.encode(prefixed());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Multikey key
                && curve == key.curve
                && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(curve, Arrays.hashCode(bytes));
    }

    @Override
    public String toString() {
        return text();
    }
}
