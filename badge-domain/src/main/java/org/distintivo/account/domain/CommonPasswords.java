package org.distintivo.account.domain;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.distintivo.platform.domain.Sha256;

/**
 * The passwords that most people choose, as a Bloom filter: none of them can be read out of it, and
 * one in ten thousand others is taken for one of them. The build makes the filter, see {@code
 * passwords.mjs}.
 */
public final class CommonPasswords {

    private static final long UNSIGNED = 0xFFFF_FFFFL;

    private final int hashes;
    private final byte[] bits;

    private CommonPasswords(int hashes, byte[] bits) {
        this.hashes = hashes;
        this.bits = bits;
    }

    /**
     * @param filter the number of hashes in the first byte, then the bits, lowest first
     */
    public static CommonPasswords of(byte[] filter) {
        return new CommonPasswords(filter[0], Arrays.copyOfRange(filter, 1, filter.length));
    }

    /**
     * @param password in lower case and NFC
     */
    public boolean contains(String password) {
        var digest = ByteBuffer.wrap(Sha256.of(password));
        long first = digest.getInt() & UNSIGNED;
        long step = digest.getInt() & UNSIGNED;
        for (int i = 0; i < hashes; i++) {
            if (!isSet((first + i * step) % (bits.length * (long) Byte.SIZE))) {
                return false;
            }
        }
        return true;
    }

    private boolean isSet(long bit) {
        return (bits[(int) (bit / Byte.SIZE)] >> (bit % Byte.SIZE) & 1) == 1;
    }
}
