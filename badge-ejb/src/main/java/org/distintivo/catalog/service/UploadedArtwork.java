package org.distintivo.catalog.service;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.distintivo.platform.service.PictureService.PictureView;

/**
 * The forms of an artwork that staff uploaded. It was drawn once, when it came; everything else is
 * made of those dots. What came as PNG, or as an SVG that is heavy on pages, is a picture inside an
 * SVG where an SVG is asked for.
 */
final class UploadedArtwork {

    /** Twice the 96 pixels at which mails show it, and enough for lists. */
    private static final int ICON = 192;

    /** Twice the 120 pixels at which lists show it. */
    private static final int SMALL = 240;

    /**
     * What is sent of it: a page for everybody has 100 kB for its words and its pictures, and the
     * first page shows four of them large.
     */
    static final int LARGE_BYTES = 20_000;

    /** What is sent of a small one, of which a page has up to sixty (200 kB in all). */
    static final int SMALL_BYTES = 3_000;

    private final BufferedImage image;
    private final byte[] png;
    private final String svg;
    private final String small;

    private UploadedArtwork(BufferedImage image, byte[] png, String svg, String small) {
        this.image = image;
        this.png = png;
        this.svg = svg;
        this.small = small;
    }

    static UploadedArtwork of(PictureView picture) {
        try {
            var image = ImageIO.read(new ByteArrayInputStream(picture.png()));
            return new UploadedArtwork(
                    image,
                    picture.png(),
                    light(picture.svg(), image, ArtworkLayout.SIZE, LARGE_BYTES),
                    light(picture.svg(), image, SMALL, SMALL_BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // our own file, in memory
        }
    }

    /** Returns the forms where they are light enough, else the dots. */
    private static String light(String svg, BufferedImage image, int side, int most) {
        return svg == null || LightPicture.sent(svg) > most
                ? LightPicture.of(image, side, most)
                : svg;
    }

    String svg() {
        return svg;
    }

    String small() {
        return small;
    }

    byte[] png() {
        return png.clone();
    }

    byte[] icon() {
        return icon(image);
    }

    byte[] wide() {
        return ArtworkPng.wide(this::paint);
    }

    /** Paints it on a canvas of {@link ArtworkLayout#SIZE} squared. */
    void paint(Graphics2D canvas) {
        canvas.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.drawImage(image, 0, 0, ArtworkLayout.SIZE, ArtworkLayout.SIZE, null);
    }

    /** Halves it before it is made smaller, so that no line is lost. */
    private static byte[] icon(BufferedImage image) {
        var half = scaled(image, image.getWidth() / 2);
        return ArtworkPng.bytes(scaled(half, ICON));
    }

    private static BufferedImage scaled(BufferedImage image, int side) {
        var result = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        var canvas = result.createGraphics();
        canvas.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.drawImage(image, 0, 0, side, side, null);
        canvas.dispose();
        return result;
    }
}
