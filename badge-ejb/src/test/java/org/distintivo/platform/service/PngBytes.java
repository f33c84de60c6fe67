package org.distintivo.platform.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** PNG files put together by hand, so that they can say what no program would write. */
public final class PngBytes {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int BLOCK = 1 << 16;

    private PngBytes() {}

    /** One that says it is so large, with these chunks between its first and its last. */
    public static byte[] png(int width, int height, List<byte[]> more) {
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 1).array();
        var parts = new ArrayList<byte[]>();
        parts.add(SIGNATURE);
        parts.add(chunk("IHDR", header));
        parts.addAll(more);
        parts.add(chunk("IEND", new byte[0]));
        return joined(parts.toArray(byte[][]::new));
    }

    public static byte[] chunk(String type, byte[] data) {
        var crc = new CRC32();
        crc.update(type.getBytes(StandardCharsets.US_ASCII));
        crc.update(data);
        return ByteBuffer.allocate(data.length + 12)
                .putInt(data.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .putInt((int) crc.getValue())
                .array();
    }

    /** At least so many zeros, packed. */
    public static byte[] deflated(long zeros) {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            var block = new byte[BLOCK];
            for (long written = 0; written < zeros; written += block.length) {
                out.write(block);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    public static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
