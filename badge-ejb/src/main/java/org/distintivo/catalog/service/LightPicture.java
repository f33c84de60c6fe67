package org.distintivo.catalog.service;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.distintivo.platform.service.SvgWriter;

/**
 * Puts the dots of an uploaded artwork into an SVG that is light on pages, whatever it shows: as
 * PNG where that is light enough, else as JPEG with its transparency as a mask, in the largest size
 * and the best quality that are.
 */
final class LightPicture {

    private static final int[] SIDES = {600, 480, 400, 320, 240, 192, 160, 128, 96, 64, 48, 32};
    private static final float[] QUALITIES = {.85f, .7f, .5f};
    private static final int OPAQUE = 0xff;
    private static final int ALPHA = 24;

    private final BufferedImage image;
    private final int most;

    private LightPicture(BufferedImage image, int most) {
        this.image = image;
        this.most = most;
    }

    /** Returns how many bytes of a document are sent, as browsers ask for them. */
    static int sent(String document) {
        var sent = new ByteArrayOutputStream();
        try (var compressed = new GZIPOutputStream(sent)) {
            compressed.write(document.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return sent.size();
    }

    /**
     * @param image a square
     * @param side of the largest that is wanted, in dots
     * @param most bytes that are sent
     */
    static String of(BufferedImage image, int side, int most) {
        return new LightPicture(image, most).within(side);
    }

    private String within(int largest) {
        var found = framed(ArtworkPng.bytes(scaled(image, largest)));
        for (var side : SIDES) {
            if (side <= largest && sent(found) > most) {
                found = photo(scaled(image, side));
            }
        }
        return found;
    }

    /** Returns it as JPEG, in the best quality that is light enough, or the last. */
    private String photo(BufferedImage dots) {
        var colors = colors(dots);
        var mask = mask(dots);
        var found = "";
        for (var quality : QUALITIES) {
            if (found.isEmpty() || sent(found) > most) {
                found = framed(jpeg(colors, quality), mask);
            }
        }
        return found;
    }

    /** Halves it as long as that is not too small, so that no line is lost. */
    private static BufferedImage scaled(BufferedImage image, int side) {
        var present = image;
        while (present.getWidth() > 2 * side) {
            present = drawn(present, present.getWidth() / 2);
        }
        return present.getWidth() == side ? present : drawn(present, side);
    }

    private static BufferedImage drawn(BufferedImage image, int side) {
        var result = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        var canvas = result.createGraphics();
        canvas.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.drawImage(image, 0, 0, side, side, null);
        canvas.dispose();
        return result;
    }

    /** Returns the colors alone; where nothing is seen a middle one, which costs little. */
    private static BufferedImage colors(BufferedImage dots) {
        int side = dots.getWidth();
        var colors = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var middle = drawn(dots, 1).getRGB(0, 0);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                var dot = dots.getRGB(x, y);
                colors.setRGB(x, y, dot >>> ALPHA == 0 ? middle : dot);
            }
        }
        return colors;
    }

    /** Returns how much of each dot is seen, as a PNG of greys; null where all of all. */
    private static byte[] mask(BufferedImage dots) {
        int side = dots.getWidth();
        var mask = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        boolean opaque = true;
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int seen = dots.getRGB(x, y) >>> ALPHA;
                mask.getRaster().setSample(x, y, 0, seen);
                opaque &= seen == OPAQUE;
            }
        }
        return opaque ? null : ArtworkPng.bytes(mask);
    }

    private static byte[] jpeg(BufferedImage colors, float quality) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(colors, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static String framed(byte[] png) {
        return image(frame(), "png", png).finish();
    }

    private static String framed(byte[] jpeg, byte[] mask) {
        if (mask == null) {
            return image(frame(), "jpeg", jpeg).finish();
        }
        var svg = frame().start("mask", "id", "seen");
        image(svg, "png", mask).end().start("g", "mask", "url(#seen)");
        return image(svg, "jpeg", jpeg).end().finish();
    }

    private static SvgWriter frame() {
        var side = String.valueOf(ArtworkLayout.SIZE);
        return new SvgWriter("viewBox", "0 0 " + side + " " + side, "width", side, "height", side);
    }

    private static SvgWriter image(SvgWriter svg, String type, byte[] picture) {
        var side = String.valueOf(ArtworkLayout.SIZE);
        var data = "data:image/" + type + ";base64," + Base64.getEncoder().encodeToString(picture);
        return svg.empty("image", "width", side, "height", side, "href", data);
    }
}
