package org.distintivo.platform.service.picture;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.distintivo.platform.domain.PictureRefusedException;

/**
 * Takes the dots out of a PNG and writes them anew (PNG 3rd edition §5). Size and chunks are looked
 * at before anything is unpacked; the decoder gets the chunks with dots and colors only, so that
 * compressed texts, color profiles and whatever else is in the file never reach it.
 */
final class PngFilter {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final Set<String> WITH_DOTS = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final int HEADER_BYTES = 13;
    private static final int AROUND_DATA = 12;
    private static final int MOST_CHUNKS = 5_000;

    private PngFilter() {}

    static boolean isPng(byte[] file) {
        return file.length >= SIGNATURE.length
                && Arrays.equals(file, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    static PictureFile.Clean clean(byte[] file, PictureRules rules) {
        requireSize(file, rules);
        var image = decoded(withDotsOnly(file));
        var height =
                rules.isSquare() ? rules.height() : Math.min(rules.height(), image.getHeight());
        var width =
                (int)
                        Math.max(
                                1,
                                Math.round((double) height * image.getWidth() / image.getHeight()));
        if (rules.isSquare()) {
            width = height;
        }
        return new PictureFile.Clean(null, encoded(scaled(image, width, height)), width, height);
    }

    private static void requireSize(byte[] file, PictureRules rules) {
        var header = SIGNATURE.length + 2 * Integer.BYTES;
        if (file.length < header + HEADER_BYTES) {
            throw PictureRefusedException.broken();
        }
        var size = ByteBuffer.wrap(file, header, 2 * Integer.BYTES);
        int width = size.getInt();
        int height = size.getInt();
        if (width < 1 || height < 1) {
            throw PictureRefusedException.broken();
        }
        if (Math.max(width, height) > rules.mostSide()) {
            throw PictureRefusedException.big(rules.mostSide());
        }
        if (!rules.fits(width, height)) {
            throw rules.isSquare()
                    ? PictureRefusedException.notSquare()
                    : PictureRefusedException.shape();
        }
        if (Math.min(width, height) < rules.leastSide()) {
            throw PictureRefusedException.small(rules.leastSide());
        }
    }

    private static byte[] withDotsOnly(byte[] file) {
        var in = ByteBuffer.wrap(file, SIGNATURE.length, file.length - SIGNATURE.length);
        var out = new ByteArrayOutputStream(file.length);
        out.writeBytes(SIGNATURE);
        var type = "";
        for (int chunks = 0; !type.equals("IEND"); chunks++) {
            int start = in.position();
            type = next(in);
            boolean header = type.equals("IHDR");
            if (chunks >= MOST_CHUNKS || header != (chunks == 0)) {
                throw PictureRefusedException.broken();
            }
            if (type.equals("acTL")) {
                throw PictureRefusedException.animated();
            }
            if (WITH_DOTS.contains(type)) {
                out.write(file, start, in.position() - start);
            }
        }
        if (in.hasRemaining()) {
            throw PictureRefusedException.broken();
        }
        return out.toByteArray();
    }

    /** Goes behind the next chunk, and returns its type. */
    private static String next(ByteBuffer in) {
        if (in.remaining() < AROUND_DATA) {
            throw PictureRefusedException.broken();
        }
        int length = in.getInt();
        if (length < 0 || length > in.remaining() - 2 * Integer.BYTES) {
            throw PictureRefusedException.broken();
        }
        var crc = new CRC32();
        crc.update(in.array(), in.position(), Integer.BYTES + length);
        var type =
                new String(in.array(), in.position(), Integer.BYTES, StandardCharsets.ISO_8859_1);
        in.position(in.position() + Integer.BYTES + length);
        if (in.getInt() != (int) crc.getValue()) {
            throw PictureRefusedException.broken();
        }
        return type;
    }

    private static BufferedImage decoded(byte[] file) {
        try {
            var image = ImageIO.read(new ByteArrayInputStream(file));
            if (image != null) {
                return image;
            }
        } catch (IOException | RuntimeException e) {
            // damaged files make decoders fail in many ways
        }
        throw PictureRefusedException.broken();
    }

    /** Returns it in that size; halved step by step, so that no dot is left out. */
    static BufferedImage scaled(BufferedImage image, int width, int height) {
        var from = image;
        while (from.getWidth() >= 2 * width && from.getHeight() >= 2 * height) {
            from = drawn(from, from.getWidth() / 2, from.getHeight() / 2);
        }
        return drawn(from, width, height);
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        var result = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var canvas = result.createGraphics();
        canvas.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION,
                image.getWidth() < 2 * width
                        ? RenderingHints.VALUE_INTERPOLATION_BICUBIC
                        : RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.drawImage(image, 0, 0, width, height, null);
        canvas.dispose();
        return result;
    }

    static byte[] encoded(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return bytes.toByteArray();
    }
}
