package org.distintivo.openbadges.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * One chunk of a PNG file (PNG 3rd edition §5.3). Files are walked by hand, so that nothing in them
 * is unpacked or decoded.
 */
record PngChunk(String type, byte[] data) {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int TYPE_BYTES = 4;

    /** Returns whether the bytes start as a PNG does (PNG §5.2). */
    private static final int MAX_CHUNKS = 20_000;

    /** Returns whether the bytes start as a PNG does (PNG §5.2). */
    static boolean isPng(byte[] file) {
        return file.length >= SIGNATURE.length
                && java.util.Arrays.equals(
                        file, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    /**
     * As {@link #read(byte[])}, of a picture that is not too large.
     *
     * @param maxSide in dots, wide and high
     */
    static List<PngChunk> read(byte[] file, int maxSide) throws DocumentRefusedException {
        var chunks = read(file);
        var size = ByteBuffer.wrap(chunks.get(0).data);
        if (size.getInt() > maxSide || size.getInt() > maxSide) {
            throw new DocumentRefusedException(Refusal.PNG_SIZE, maxSide);
        }
        return chunks;
    }

    /**
     * Returns all chunks of a file: first IHDR, last IEND, nothing after it, every checksum right.
     */
    static List<PngChunk> read(byte[] file) throws DocumentRefusedException {
        if (!isPng(file)) {
            throw new DocumentRefusedException(Refusal.PNG_BROKEN);
        }
        var in = ByteBuffer.wrap(file, SIGNATURE.length, file.length - SIGNATURE.length);
        var chunks = new ArrayList<PngChunk>();
        do {
            chunks.add(next(in));
        } while (!chunks.get(chunks.size() - 1).type.equals("IEND") && chunks.size() < MAX_CHUNKS);
        if (!chunks.get(chunks.size() - 1).type.equals("IEND")) {
            throw new DocumentRefusedException(Refusal.PNG_BROKEN);
        }
        if (in.hasRemaining()) {
            throw new DocumentRefusedException(Refusal.PNG_DATA_AFTER_END);
        }
        checkHeader(chunks.get(0));
        return chunks;
    }

    static byte[] write(List<PngChunk> chunks) {
        int overhead = 2 * Integer.BYTES + TYPE_BYTES;
        int size = chunks.stream().mapToInt(c -> c.data.length + overhead).sum();
        var out = ByteBuffer.allocate(SIGNATURE.length + size).put(SIGNATURE);
        for (var chunk : chunks) {
            out.putInt(chunk.data.length);
            out.put(chunk.type.getBytes(StandardCharsets.US_ASCII));
            out.put(chunk.data);
            out.putInt(chunk.sum());
        }
        return out.array();
    }

    private static PngChunk next(ByteBuffer in) throws DocumentRefusedException {
        if (in.remaining() < 2 * Integer.BYTES + TYPE_BYTES) {
            throw new DocumentRefusedException(Refusal.PNG_BROKEN);
        }
        int length = in.getInt();
        if (length < 0 || length > in.remaining() - TYPE_BYTES - Integer.BYTES) {
            throw new DocumentRefusedException(Refusal.PNG_BROKEN);
        }
        var type = new byte[TYPE_BYTES];
        in.get(type);
        var data = new byte[length];
        in.get(data);
        var chunk = new PngChunk(new String(type, StandardCharsets.ISO_8859_1), data);
        if (in.getInt() != chunk.sum()) {
            throw new DocumentRefusedException(Refusal.PNG_BROKEN);
        }
        return chunk;
    }

    private static void checkHeader(PngChunk header) throws DocumentRefusedException {
        if (!header.type.equals("IHDR") || header.data.length < 2 * Integer.BYTES) {
            throw new DocumentRefusedException(Refusal.PNG_BROKEN);
        }
        var size = ByteBuffer.wrap(header.data);
        int width = size.getInt();
        int height = size.getInt();
        if (width < 1 || height < 1) {
            throw new DocumentRefusedException(Refusal.PNG_BROKEN);
        }
    }

    private int sum() {
        var crc = new CRC32();
        crc.update(type.getBytes(StandardCharsets.ISO_8859_1));
        crc.update(data);
        return (int) crc.getValue();
    }
}
