package org.distintivo.credential.domain;

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

    /** Pictures have some hundreds; each costs more here than its few bytes do in a file. */
    private static final int MAX_CHUNKS = 20_000;

    /** Whether the bytes start as a PNG does. */
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
            throw new DocumentRefusedException("png-size", maxSide);
        }
        return chunks;
    }

    /** All chunks of a file, the first IHDR, the last IEND, nothing after it, every sum right. */
    static List<PngChunk> read(byte[] file) throws DocumentRefusedException {
        if (!isPng(file)) {
            throw new DocumentRefusedException("png-broken");
        }
        var in = ByteBuffer.wrap(file, SIGNATURE.length, file.length - SIGNATURE.length);
        var chunks = new ArrayList<PngChunk>();
        do {
            chunks.add(next(in));
        } while (!chunks.get(chunks.size() - 1).type.equals("IEND") && chunks.size() < MAX_CHUNKS);
        if (!chunks.get(chunks.size() - 1).type.equals("IEND")) {
            throw new DocumentRefusedException("png-broken");
        }
        if (in.hasRemaining()) {
            throw new DocumentRefusedException("png-data-after-end");
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
            throw new DocumentRefusedException("png-broken");
        }
        int length = in.getInt();
        if (length < 0 || length > in.remaining() - TYPE_BYTES - Integer.BYTES) {
            throw new DocumentRefusedException("png-broken");
        }
        var type = new byte[TYPE_BYTES];
        in.get(type);
        var data = new byte[length];
        in.get(data);
        var chunk = new PngChunk(new String(type, StandardCharsets.ISO_8859_1), data);
        if (in.getInt() != chunk.sum()) {
            throw new DocumentRefusedException("png-broken");
        }
        return chunk;
    }

    private static void checkHeader(PngChunk header) throws DocumentRefusedException {
        if (!header.type.equals("IHDR") || header.data.length < 2 * Integer.BYTES) {
            throw new DocumentRefusedException("png-broken");
        }
        var size = ByteBuffer.wrap(header.data);
        int width = size.getInt();
        int height = size.getInt();
        if (width < 1 || height < 1) {
            throw new DocumentRefusedException("png-broken");
        }
    }

    private int sum() {
        var crc = new CRC32();
        crc.update(type.getBytes(StandardCharsets.ISO_8859_1));
        crc.update(data);
        return (int) crc.getValue();
    }
}
