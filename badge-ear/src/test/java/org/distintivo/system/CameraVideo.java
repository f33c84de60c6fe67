package org.distintivo.system;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Writes what a camera sees of a still picture as a file that Chromium takes for a camera:
 * uncompressed video in shades of gray (YUV4MPEG2).
 */
public final class CameraVideo {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int FRAMES = 5;
    private static final byte NO_COLOR = (byte) 128;
    private static final String HEADER =
            "YUV4MPEG2 W" + WIDTH + " H" + HEIGHT + " F10:1 Ip A1:1 C420\n";

    private CameraVideo() {}

    /** Writes the file; the picture fills most of the height, on a gray table. */
    public static Path of(BufferedImage picture, Path file) {
        var frame = frame(onTable(picture));
        try (var out = Files.newOutputStream(file)) {
            out.write(HEADER.getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < FRAMES; i++) {
                write(frame, out);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(byte[] frame, OutputStream out) throws IOException {
        out.write("FRAME\n".getBytes(StandardCharsets.US_ASCII));
        out.write(frame);
    }

    private static BufferedImage onTable(BufferedImage picture) {
        var seen = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        int side = HEIGHT * 9 / 10;
        var pen = seen.createGraphics();
        pen.setColor(Color.GRAY);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, (WIDTH - side) / 2, (HEIGHT - side) / 2, side, side, null);
        pen.dispose();
        return seen;
    }

    /** How light each dot is, and behind it that none has a color. */
    private static byte[] frame(BufferedImage seen) {
        var light = new ByteArrayOutputStream();
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                light.write(seen.getRGB(x, y) & 0xff);
            }
        }
        var colors = new byte[WIDTH * HEIGHT / 2];
        Arrays.fill(colors, NO_COLOR);
        light.writeBytes(colors);
        return light.toByteArray();
    }
}
