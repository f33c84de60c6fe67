package org.distintivo.catalog.service;

import java.awt.GradientPaint;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Paints an artwork as a PNG of {@link ArtworkLayout#SIZE} pixels on a transparent ground. */
final class ArtworkPng {

    private ArtworkPng() {}

    static byte[] of(List<ArtworkFigure> figures) {
        var image =
                new BufferedImage(
                        ArtworkLayout.SIZE, ArtworkLayout.SIZE, BufferedImage.TYPE_INT_ARGB);
        var canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        for (var figure : figures) {
            canvas.setPaint(paint(figure));
            canvas.fill(figure.shape());
        }
        canvas.dispose();
        return bytes(image);
    }

    private static Paint paint(ArtworkFigure figure) {
        if (!figure.hasGradient()) {
            return figure.from();
        }
        var box = figure.shape().getBounds2D();
        return new GradientPaint(
                (float) box.getMinX(),
                (float) box.getMinY(),
                figure.from(),
                (float) (box.getMinX() + ArtworkSvg.SLANT * box.getWidth()),
                (float) box.getMaxY(),
                figure.to());
    }

    private static byte[] bytes(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return bytes.toByteArray();
    }
}
