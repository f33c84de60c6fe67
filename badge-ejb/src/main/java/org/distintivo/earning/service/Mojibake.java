package org.distintivo.earning.service;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Recognizes names that have been read in a wrong encoding somewhere on their way. */
final class Mojibake {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** The replacement character, or a question mark inside of a word. */
    private static final Pattern LOST = Pattern.compile("\\uFFFD|\\p{L}\\?\\p{L}");

    private Mojibake() {}

    static boolean isLikely(String name) {
        return LOST.matcher(name).find() || isReadTwice(name);
    }

    /** Whether its letters, as bytes of Windows-1252, are UTF-8: {@code MÃ¼ller} for Müller. */
    private static boolean isReadTwice(String name) {
        if (name.chars().allMatch(c -> c < 0x80)) {
            return false;
        }
        try {
            ByteBuffer bytes = WINDOWS_1252.newEncoder().encode(CharBuffer.wrap(name));
            StandardCharsets.UTF_8.newDecoder().decode(bytes);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
