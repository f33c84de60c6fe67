package org.distintivo.openbadges.domain;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Decodes text files as editors save them: UTF-8 with or without a byte order mark, and UTF-16 with
 * one (XML 1.0 §4.3.3; RFC 8259 §8.1 lets a reader ignore the mark).
 */
public final class TextEncoding {

    private static final char MARK = '\uFEFF';

    private TextEncoding() {}

    /**
     * Returns the text without its byte order mark.
     *
     * @throws DocumentRefusedException {@code not-utf-8} for a damaged text
     */
    public static String decode(byte[] file) throws DocumentRefusedException {
        try {
            var text = charset(file).newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return unmarked(text);
        } catch (CharacterCodingException e) {
            throw new DocumentRefusedException(Refusal.NOT_UTF_8);
        }
    }

    /** Returns the text without its byte order mark; what is damaged is replaced. */
    public static String decodeLeniently(byte[] file) {
        return unmarked(new String(file, charset(file)));
    }

    private static String unmarked(String text) {
        return text.indexOf(MARK) == 0 ? text.substring(1) : text;
    }

    private static Charset charset(byte[] file) {
        if (file.length >= 2) {
            int first = (file[0] & 0xff) << 8 | file[1] & 0xff;
            // a mark, or the first character of markup or JSON in two bytes
            if (first == 0xfeff || first == '<' || first == '{') {
                return StandardCharsets.UTF_16BE;
            }
            if (first == 0xfffe || first == '<' << 8 || first == '{' << 8) {
                return StandardCharsets.UTF_16LE;
            }
        }
        return StandardCharsets.UTF_8;
    }
}
