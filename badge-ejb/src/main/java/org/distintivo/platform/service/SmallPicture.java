package org.distintivo.platform.service;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * Draws pictures of strangers anew, small and dot by dot, so that nothing but the dots is left of
 * what they sent.
 */
public final class SmallPicture {

    private SmallPicture() {}

    /**
     * Returns a PNG of a picture in the middle of a transparent square.
     *
     * @param picture PNG or JPEG
     * @param limits larger ones are not looked at
     * @param side of the square, in dots
     * @return empty where it is no picture, or none that is looked at
     * @throws org.distintivo.platform.domain.TooManyPicturesException when too many others are
     *     being looked at
     */
    public static Optional<byte[]> of(byte[] picture, PhotoLimits limits, int side) {
        return PhotoReader.look(
                picture, limits, side, image -> Optional.of(png(drawn(image, side))));
    }

    /** Returns the file of a picture that was drawn here. */
    public static byte[] png(BufferedImage image) {
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static BufferedImage drawn(BufferedImage image, int side) {
        double scale = Math.min(1d * side / image.getWidth(), 1d * side / image.getHeight());
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var small = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        var canvas = small.createGraphics();
        canvas.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        canvas.drawImage(image, (side - width) / 2, (side - height) / 2, width, height, null);
        canvas.dispose();
        return small;
    }
}
