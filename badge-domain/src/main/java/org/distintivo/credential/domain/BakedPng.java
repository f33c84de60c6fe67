package org.distintivo.credential.domain;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A PNG that carries a credential in an {@code iTXt} chunk with the keyword {@code
 * openbadgecredential} (Open Badges 3.0 §5.3.1): exactly one, uncompressed, UTF-8.
 */
public final class BakedPng {

    private static final String KEYWORD = "openbadgecredential";
    private static final String KEYWORD_2_0 = "openbadges";
    private static final String TEXT = "iTXt";

    private BakedPng() {}

    public static boolean isPng(byte[] file) {
        return PngChunk.isPng(file);
    }

    /** The picture with the credential in it, and with no other. */
    public static byte[] bake(byte[] png, String credential) throws DocumentRefusedException {
        var chunks = new ArrayList<PngChunk>();
        for (var chunk : PngChunk.read(png)) {
            if (!keyword(chunk).equals(KEYWORD)) {
                chunks.add(chunk);
            }
        }
        chunks.add(1, new PngChunk(TEXT, data(credential)));
        return PngChunk.write(chunks);
    }

    /** The text that was baked in, byte for byte. */
    public static String extract(byte[] png) throws DocumentRefusedException {
        var chunks = PngChunk.read(png);
        var found = chunks.stream().filter(c -> keyword(c).equals(KEYWORD)).toList();
        if (found.size() > 1) {
            throw new DocumentRefusedException("two-credentials");
        }
        if (found.isEmpty()) {
            throw new DocumentRefusedException(
                    isOpenBadges2(chunks) ? "open-badges-2" : "no-credential");
        }
        return text(found.get(0));
    }

    private static boolean isOpenBadges2(List<PngChunk> chunks) {
        return chunks.stream().anyMatch(c -> keyword(c).equals(KEYWORD_2_0));
    }

    /** keyword 0 compressed=0 method=0 language="" 0 translated="" 0 text (PNG §11.3.3.4). */
    private static byte[] data(String credential) {
        var text = credential.getBytes(StandardCharsets.UTF_8);
        var keyword = KEYWORD.getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(keyword.length + 5 + text.length)
                .put(keyword)
                .put(new byte[5])
                .put(text)
                .array();
    }

    private static String text(PngChunk chunk) throws DocumentRefusedException {
        if (!chunk.type().equals(TEXT)) {
            throw new DocumentRefusedException("png-compressed");
        }
        var in = ByteBuffer.wrap(chunk.data());
        skipPastZero(in);
        if (in.remaining() < 2 || in.get() != 0) {
            throw new DocumentRefusedException("png-compressed");
        }
        in.get();
        skipPastZero(in);
        skipPastZero(in);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(in).toString();
        } catch (CharacterCodingException e) {
            throw new DocumentRefusedException("not-utf-8");
        }
    }

    private static void skipPastZero(ByteBuffer in) throws DocumentRefusedException {
        while (in.hasRemaining()) {
            if (in.get() == 0) {
                return;
            }
        }
        throw new DocumentRefusedException("png-broken");
    }

    /** Of a text chunk of any sort; empty for all others. */
    private static String keyword(PngChunk chunk) {
        if (!chunk.type().matches("iTXt|tEXt|zTXt")) {
            return "";
        }
        int end = 0;
        while (end < chunk.data().length && chunk.data()[end] != 0) {
            end++;
        }
        return new String(chunk.data(), 0, end, StandardCharsets.ISO_8859_1);
    }
}
