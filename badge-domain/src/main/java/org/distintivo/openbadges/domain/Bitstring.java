package org.distintivo.openbadges.domain;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.BitSet;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * One bit for each credential of a status list, the first at the left (Bitstring Status List 1.0
 * §2.2).
 */
public final class Bitstring {

    /** Bits of the smallest list the standard allows: a herd large enough to hide in. */
    public static final int LENGTH = 131_072;

    private static final int LEFTMOST = 0x80;

    /** A list of somebody else may be larger, but nothing honest unpacks to more than this. */
    private static final int MAX_BYTES = 16 * 1024 * 1024;

    private final byte[] bytes;

    private Bitstring(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Returns a list of {@link #LENGTH} bits, none of them set. */
    public static Bitstring empty() {
        return new Bitstring(new byte[LENGTH / Byte.SIZE]);
    }

    /**
     * @param bytes the bits unpacked, the first one leftmost (Bitstring Status List 1.0 §3.3)
     */
    public static Bitstring of(byte[] bytes) {
        return new Bitstring(bytes.clone());
    }

    /**
     * Reads the standard's form; unpacking stops at the limit, however much the text would unpack
     * to.
     */
    public static Bitstring decode(String encoded) throws DocumentRefusedException {
        return decode(encoded, MAX_BYTES);
    }

    /**
     * @param maxBytes where unpacking ends with a refusal
     */
    public static Bitstring decode(String encoded, int maxBytes) throws DocumentRefusedException {
        if (!encoded.startsWith("u")) {
            throw new DocumentRefusedException(Refusal.LIST_MALFORMED);
        }
        try {
            var packed = Base64.getUrlDecoder().decode(encoded.substring(1));
            var in = new GZIPInputStream(new ByteArrayInputStream(packed));
            var bytes = in.readNBytes(maxBytes + 1);
            if (bytes.length > maxBytes) {
                throw new DocumentRefusedException(Refusal.LIST_TOO_LARGE);
            }
            return new Bitstring(bytes);
        } catch (IllegalArgumentException | IOException e) {
            throw new DocumentRefusedException(Refusal.LIST_MALFORMED);
        }
    }

    /** Returns whether the bit at an index is set; the first is the leftmost. */
    public boolean isSet(int index) {
        return (bytes[index / Byte.SIZE] & mask(index)) != 0;
    }

    /** Returns the number of bits. */
    public int length() {
        return bytes.length * Byte.SIZE;
    }

    /** Returns the list with one more bit set; empty when it is set already. */
    public Optional<Bitstring> with(int index) {
        if (isSet(index)) {
            return Optional.empty();
        }
        var changed = bytes.clone();
        changed[index / Byte.SIZE] |= (byte) mask(index);
        return Optional.of(new Bitstring(changed));
    }

    /** Returns the list with one bit cleared; empty when it is not set. */
    public Optional<Bitstring> without(int index) {
        if (!isSet(index)) {
            return Optional.empty();
        }
        var changed = bytes.clone();
        changed[index / Byte.SIZE] &= (byte) ~mask(index);
        return Optional.of(new Bitstring(changed));
    }

    /** Returns a list with every bit that is set in either. */
    public Bitstring or(Bitstring other) {
        var both = bytes.clone();
        for (int i = 0; i < Math.min(both.length, other.bytes.length); i++) {
            both[i] |= other.bytes[i];
        }
        return new Bitstring(both);
    }

    /** Returns the indexes at which the two lists differ. */
    public int[] differences(Bitstring other) {
        var changed = BitSet.valueOf(reversed(bytes));
        changed.xor(BitSet.valueOf(reversed(other.bytes)));
        return changed.stream().toArray();
    }

    /**
     * Returns the bytes with their bits reversed, because a {@link BitSet} counts them from the
     * right.
     */
    private static byte[] reversed(byte[] bytes) {
        var reversed = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            reversed[i] = (byte) (Integer.reverse(bytes[i]) >>> (Integer.SIZE - Byte.SIZE));
        }
        return reversed;
    }

    /** Returns how many bits are set. */
    public int count() {
        return BitSet.valueOf(bytes).cardinality();
    }

    /** Returns a copy of the bits unpacked. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * Returns the standard's form: GZIP, then multibase base64url without padding (Bitstring Status
     * List 1.0 §3.3).
     */
    public String encoded() {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail to be written to
        }
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }

    private static int mask(int index) {
        return LEFTMOST >> (index % Byte.SIZE);
    }
}
