package org.distintivo.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Takes the credential out of a picture as a stranger would: OB 3.0 §5.3.1, an iTXt chunk. */
final class BakedPng {

    private static final int SIGNATURE = 8;
    private static final byte[] KEYWORD = "openbadgecredential".getBytes(StandardCharsets.US_ASCII);

    // after the keyword: its end, two bytes about compression, the ends of language and translation
    private static final int BEFORE_TEXT = 5;

    private BakedPng() {}

    static String credential(Path file) {
        try {
            return credential(ByteBuffer.wrap(Files.readAllBytes(file)).position(SIGNATURE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String credential(ByteBuffer png) {
        while (png.hasRemaining()) {
            var data = new byte[png.getInt()];
            var type = new byte[4];
            png.get(type).get(data).getInt();
            var start = Arrays.copyOf(data, KEYWORD.length);
            if (new String(type, StandardCharsets.US_ASCII).equals("iTXt")
                    && Arrays.equals(start, KEYWORD)) {
                var from = KEYWORD.length + BEFORE_TEXT;
                return new String(data, from, data.length - from, StandardCharsets.UTF_8);
            }
        }
        throw new AssertionError("no credential in the picture");
    }
}
