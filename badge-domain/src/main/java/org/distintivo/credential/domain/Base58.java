package org.distintivo.credential.domain;

import java.util.Arrays;

/** Base58 with the Bitcoin alphabet: the multibase prefix {@code z} (Data Integrity 1.0 §2.4). */
final class Base58 {

    private static final String ALPHABET =
            "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

    private static final int BASE = 58;
    private static final int BYTE = 256;
    private static final int MAX_LENGTH = 200;

    private Base58() {}

    static String encode(byte[] bytes) {
        int zeros = leading(bytes, (byte) 0);
        var digits = new int[bytes.length * 2];
        int length = 0;
        for (int i = zeros; i < bytes.length; i++) {
            int carry = bytes[i] & 0xff;
            for (int d = 0; d < length || carry > 0; d++) {
                carry += digits[d] * BYTE;
                digits[d] = carry % BASE;
                carry /= BASE;
                length = Math.max(length, d + 1);
            }
        }
        var text = new StringBuilder("1".repeat(zeros));
        for (int d = length - 1; d >= 0; d--) {
            text.append(ALPHABET.charAt(digits[d]));
        }
        return text.toString();
    }

    /**
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
