package org.distintivo.openbadges.domain;

import java.util.Arrays;

/** Base58 with the Bitcoin alphabet: the multibase prefix {@code z} (Data Integrity 1.0 §2.4). */
final class Base58 {

    private static final String ALPHABET =
            "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

    private static final int BASE = 58;

    /** Worked with in groups of digits, because a division costs more than anything else here. */
    private static final int DIGITS = 5;

    private static final long GROUP = 656_356_768L; // 58 to the power of 5
    private static final int MAX_LENGTH = 200;

    private Base58() {}

    static String encode(byte[] bytes) {
        int zeros = leading(bytes, (byte) 0);
        var groups = new long[bytes.length / 2 + 1];
        int used = 0;
        for (int i = zeros; i < bytes.length; ) {
            int taken = Math.min(Integer.BYTES, bytes.length - i);
            long carry = 0;
            for (int end = i + taken; i < end; i++) {
                carry = carry << Byte.SIZE | bytes[i] & 0xff;
            }
            for (int g = 0; g < used || carry > 0; g++) {
                carry += groups[g] << taken * Byte.SIZE;
                groups[g] = carry % GROUP;
                carry /= GROUP;
                used = Math.max(used, g + 1);
            }
        }
        return "1".repeat(zeros) + text(groups, used);
    }

    /** Returns the groups as text, without leading zeros. */
    private static String text(long[] groups, int used) {
        var digits = new char[used * DIGITS];
        for (int g = 0; g < used; g++) {
            long rest = groups[g];
            for (int d = 1; d <= DIGITS; d++) {
                digits[digits.length - g * DIGITS - d] = ALPHABET.charAt((int) (rest % BASE));
                rest /= BASE;
            }
        }
        int first = 0;
        while (first < digits.length && digits[first] == '1') {
            first++;
        }
        return new String(digits, first, digits.length - first);
    }

    /**
     * Decodes a text.
     *
     * @throws IllegalArgumentException for a foreign character or a text that is no key's length
     */
    static byte[] decode(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("too long for base58");
        }
        var bytes = new byte[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            int carry = ALPHABET.indexOf(text.charAt(i));
            if (carry < 0) {
                throw new IllegalArgumentException("not base58");
            }
            for (int b = 0; b < length || carry > 0; b++) {
                carry += (bytes[b] & 0xff) * BASE;
                bytes[b] = (byte) carry;
                carry >>= Byte.SIZE;
                length = Math.max(length, b + 1);
            }
        }
        int zeros = leading(text.getBytes(java.nio.charset.StandardCharsets.US_ASCII), (byte) '1');
        return reversed(Arrays.copyOf(bytes, length), zeros);
    }

    private static byte[] reversed(byte[] littleEndian, int zeros) {
        var result = new byte[zeros + littleEndian.length];
        for (int i = 0; i < littleEndian.length; i++) {
            result[result.length - 1 - i] = littleEndian[i];
        }
        return result;
    }

    private static int leading(byte[] bytes, byte value) {
        int count = 0;
        while (count < bytes.length && bytes[count] == value) {
            count++;
        }
        return count;
    }
}
