package org.distintivo.account.domain;

import java.io.ByteArrayOutputStream;
import java.util.Locale;

/** Writes bytes in letters and digits that people can type from a screen (RFC 4648 §6). */
public final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final int MASK = 0x1f;

    private Base32() {}

    /** Returns the text, without padding. */
    public static String write(byte[] bytes) {
        var text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte b : bytes) {
            held = (held << Byte.SIZE) | (b & 0xff);
            for (bits += Byte.SIZE; bits >= BITS; bits -= BITS) {
                text.append(ALPHABET.charAt(held >> (bits - BITS) & MASK));
            }
            held &= (1 << bits) - 1;
        }
        return bits == 0
                ? text.toString()
                : text.append(ALPHABET.charAt(held << (BITS - bits) & MASK)).toString();
    }

    /** Returns the bytes of a text; what is between its letters and digits does not matter. */
    public static byte[] read(String text) {
        var bytes = new ByteArrayOutputStream();
        int held = 0;
        int bits = 0;
        for (char c : tidied(text).toCharArray()) {
            held = (held << BITS) | ALPHABET.indexOf(c);
            bits += BITS;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes.write(held >> bits);
                held &= (1 << bits) - 1;
            }
        }
        return bytes.toByteArray();
    }

    /** Returns a typed text as {@link #write} would have written it. */
    public static String tidied(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replace('0', 'O')
                .replace('1', 'I')
                .replace('8', 'B')
                .replaceAll("[^A-Z2-7]", "");
    }
}
