package org.distintivo.platform.service.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/** Makes the pictures that tests hand in. */
final class HostilePictures {

    static final String NAMESPACES =
            " xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

    private HostilePictures() {}

    static byte[] svg(String content) {
        return bytes("<svg" + NAMESPACES + " viewBox=\"0 0 100 100\">" + content + "</svg>");
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] png(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < Math.min(width, height); i++) {
            image.setRGB(i, i, 0xff2060a0);
        }
        return PngFilter.encoded(image);
    }

    /** Each of so many levels uses the one below it so many times. */
    static byte[] useBomb(int levels, int uses) {
        var svg = new StringBuilder("<g id=\"l0\"><path d=\"M0 0h1v1z\"/></g>");
        for (int i = 1; i <= levels; i++) {
            svg.append("<g id=\"l").append(i).append("\">");
            svg.append(("<use href=\"#l" + (i - 1) + "\"/>").repeat(uses)).append("</g>");
        }
        return svg(svg.toString());
    }

    /** Returns the PNG with another chunk behind its header. */
    static byte[] withChunk(byte[] png, String type, byte[] data) {
        int header = 8 + 25;
        return ByteBuffer.allocate(png.length + data.length + 12)
                .put(png, 0, header)
                .put(chunk(type, data))
                .put(png, header, png.length - header)
                .array();
    }

    /** Returns the PNG with a header that tells another size. */
    static byte[] sized(byte[] png, int width, int height) {
        var header = Arrays.copyOfRange(png, 16, 29);
        ByteBuffer.wrap(header).putInt(width).putInt(height);
        return ByteBuffer.wrap(png.clone()).position(8).put(chunk("IHDR", header)).array();
    }

    static byte[] chunk(String type, byte[] data) {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(name);
        crc.update(data);
        return ByteBuffer.allocate(data.length + 12)
                .putInt(data.length)
                .put(name)
                .put(data)
                .putInt((int) crc.getValue())
                .array();
    }

    static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
