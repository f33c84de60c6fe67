package org.distintivo.openbadges.domain;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A PNG that carries a badge in an {@code iTXt} chunk with the keyword of its version (Open Badges
 * 3.0 §5.3.1, Open Badges 2.0 Baking Specification §2): exactly one, uncompressed, UTF-8.
 */
public final class BakedPng {

    private static final String TEXT = "iTXt";

    private BakedPng() {}

    /** Returns whether the file begins as a PNG does (PNG 3rd edition §5.2). */
    public static boolean isPng(byte[] file) {
        return PngChunk.isPng(file);
    }

    /** Returns the picture with this credential in it and no other of any version. */
    public static byte[] bake(byte[] png, String credential) throws DocumentRefusedException {
        return bake(png, new Baked(BakedVersion.OPEN_BADGES_3_0, credential));
    }

    /** Returns the picture with just that in it; what was baked in before is gone. */
    public static byte[] bake(byte[] png, Baked badge) throws DocumentRefusedException {
        var chunks = new ArrayList<PngChunk>();
        for (var chunk : PngChunk.read(png)) {
            if (Stream.of(BakedVersion.values()).noneMatch(v -> isOf(chunk, v))) {
                chunks.add(chunk);
            }
        }
        chunks.add(1, new PngChunk(TEXT, data(badge)));
        return PngChunk.write(chunks);
    }

    /** Returns the text that was baked in, byte for byte; of version 3.0 only. */
    public static String extract(byte[] png) throws DocumentRefusedException {
        var found = read(png);
        if (found.version() != BakedVersion.OPEN_BADGES_3_0) {
            throw new DocumentRefusedException(Refusal.OPEN_BADGES_2);
        }
        return found.text();
    }

    /** Returns what was baked in, of the newest version that there is. */
    public static Baked read(byte[] png) throws DocumentRefusedException {
        return read(PngChunk.read(png));
    }

    /**
     * As {@link #read(byte[])}, of a picture that is not too large.
     *
     * @param maxSide in dots, wide and high
     */
    public static Baked read(byte[] png, int maxSide) throws DocumentRefusedException {
        return read(PngChunk.read(png, maxSide));
    }

    private static Baked read(List<PngChunk> chunks) throws DocumentRefusedException {
        for (var version : BakedVersion.values()) {
            var found = chunks.stream().filter(c -> isOf(c, version)).toList();
            if (found.size() > 1) {
                throw new DocumentRefusedException(Refusal.TWO_CREDENTIALS);
            }
            if (!found.isEmpty()) {
                return new Baked(version, text(found.get(0), version));
            }
        }
        throw new DocumentRefusedException(Refusal.NO_CREDENTIAL);
    }

    private static boolean isOf(PngChunk chunk, BakedVersion version) {
        return keyword(chunk).equals(version.keyword());
    }

    /**
     * Returns the chunk's data: keyword 0 compressed=0 method=0 language="" 0 translated="" 0 text
     * (PNG §11.3.3.4).
     */
    private static byte[] data(Baked badge) {
        var text = badge.text().getBytes(StandardCharsets.UTF_8);
        var keyword = badge.version().keyword().getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(keyword.length + 5 + text.length)
                .put(keyword)
                .put(new byte[5])
                .put(text)
                .array();
    }

    /**
     * Returns the text of a chunk; version 2.0 also knew one that holds the assertion's address in
     * Latin-1.
     */
    private static String text(PngChunk chunk, BakedVersion version)
            throws DocumentRefusedException {
        if (chunk.type().equals("tEXt") && version == BakedVersion.OPEN_BADGES_2_0) {
            int start = version.keyword().length() + 1;
            var data = chunk.data();
            return data.length < start
                    ? ""
                    : new String(data, start, data.length - start, StandardCharsets.ISO_8859_1);
        }
        return text(chunk);
    }

    private static String text(PngChunk chunk) throws DocumentRefusedException {
        if (!chunk.type().equals(TEXT)) {
            throw new DocumentRefusedException(
                    chunk.type().equals("tEXt") ? Refusal.PNG_OLD_TEXT : Refusal.PNG_COMPRESSED);
        }
        var in = ByteBuffer.wrap(chunk.data());
        skipPastZero(in);
        if (in.remaining() < 2 || in.get() != 0) {
            throw new DocumentRefusedException(Refusal.PNG_COMPRESSED);
        }
        in.get();
        skipPastZero(in);
        skipPastZero(in);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(in).toString();
        } catch (CharacterCodingException e) {
            throw new DocumentRefusedException(Refusal.NOT_UTF_8);
        }
    }

    private static void skipPastZero(ByteBuffer in) throws DocumentRefusedException {
        while (in.hasRemaining()) {
            if (in.get() == 0) {
                return;
            }
        }
        throw new DocumentRefusedException(Refusal.PNG_BROKEN);
    }

    /** Returns the keyword of a text chunk of any kind; empty for all others. */
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
