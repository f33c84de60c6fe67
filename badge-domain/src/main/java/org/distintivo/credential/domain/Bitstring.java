package org.distintivo.credential.domain;

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

    static Bitstring empty() {
        return new Bitstring(new byte[LENGTH / Byte.SIZE]);
    }

    static Bitstring of(byte[] bytes) {
        return new Bitstring(bytes.clone());
    }

    /** Reads the standard's form; however much a text unpacks to, only so much is unpacked. */
    public static Bitstring decode(String encoded) throws DocumentRefusedException {
        return decode(encoded, MAX_BYTES);
    }

    /**
     * @param maxBytes where unpacking ends with a refusal
     */
    public static Bitstring decode(String encoded, int maxBytes) throws DocumentRefusedException {
        if (!encoded.startsWith("u")) {
            throw new DocumentRefusedException("list-malformed");
        }
        try {
            var packed = Base64.getUrlDecoder().decode(encoded.substring(1));
            var in = new GZIPInputStream(new ByteArrayInputStream(packed));
            var bytes = in.readNBytes(maxBytes + 1);
            if (bytes.length > maxBytes) {
                throw new DocumentRefusedException("list-too-large");
            }
            return new Bitstring(bytes);
        } catch (IllegalArgumentException | IOException e) {
            throw new DocumentRefusedException("list-malformed");
        }
    }

    public boolean isSet(int index) {
        return (bytes[index / Byte.SIZE] & mask(index)) != 0;
    }

    /** The number of bits. */
    public int length() {
        return bytes.length * Byte.SIZE;
    }

    /** The same with one bit set; empty when it is set already. */
    Optional<Bitstring> with(int index) {
        if (isSet(index)) {
            return Optional.empty();
        }
        var changed = bytes.clone();
        changed[index / Byte.SIZE] |= (byte) mask(index);
        return Optional.of(new Bitstring(changed));
    }

    /** The same with one bit taken back; empty when it is not set. */
    Optional<Bitstring> without(int index) {
        if (!isSet(index)) {
            return Optional.empty();
        }
        var changed = bytes.clone();
        changed[index / Byte.SIZE] &= (byte) ~mask(index);
        return Optional.of(new Bitstring(changed));
    }

    /** Every bit that is set in one of both. */
    Bitstring or(Bitstring other) {
        var both = bytes.clone();
        for (int i = 0; i < Math.min(both.length, other.bytes.length); i++) {
            both[i] |= other.bytes[i];
        }
        return new Bitstring(both);
    }

    /** The indexes at which the other one says something else. */
    public int[] differences(Bitstring other) {
        var changed = BitSet.valueOf(reversed(bytes));
        changed.xor(BitSet.valueOf(reversed(other.bytes)));
        return changed.stream().toArray();
    }

    /** A {@link BitSet} counts the bits of a byte from the right. */
    private static byte[] reversed(byte[] bytes) {
        var reversed = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            reversed[i] = (byte) (Integer.reverse(bytes[i]) >>> (Integer.SIZE - Byte.SIZE));
        }
        return reversed;
    }

    /** How many bits are set. */
    public int count() {
        return BitSet.valueOf(bytes).cardinality();
    }

    byte[] bytes() {
        return bytes.clone();
    }

    String encoded() {
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
