package org.distintivo.catalog.service;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** Paints an artwork as a PNG. */
final class ArtworkPng {

    /** What networks ask of the picture beside a link: 1.91 to 1, and this large. */
    static final int WIDE_WIDTH = 1200;

    static final int WIDE_HEIGHT = 630;

    private static final double WIDE_SCALE = 0.95;
    private static final Color PAPER = new Color(0xfbfaf6);

    private ArtworkPng() {}

    /** Returns it {@link ArtworkLayout#SIZE} pixels wide and high on a transparent ground. */
    static byte[] of(List<ArtworkFigure> figures) {
        return of(figures, ArtworkLayout.SIZE);
    }

    /**
     * Returns it on a transparent ground.
     *
     * @param side in pixels
     */
    static byte[] of(List<ArtworkFigure> figures, int side) {
        var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        var canvas = image.createGraphics();
        var scale = (double) side / ArtworkLayout.SIZE;
        canvas.scale(scale, scale);
        paintOn(figures, canvas);
        return bytes(image);
    }

    /** Returns it in the middle of a wide sheet of paper. */
    static byte[] wide(List<ArtworkFigure> figures) {
        return wide(canvas -> paint(figures, canvas));
    }

    /** As above, of anything that paints on {@link ArtworkLayout#SIZE} squared. */
    static byte[] wide(Consumer<Graphics2D> artwork) {
        var image = new BufferedImage(WIDE_WIDTH, WIDE_HEIGHT, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setPaint(PAPER);
        canvas.fillRect(0, 0, WIDE_WIDTH, WIDE_HEIGHT);
        var side = ArtworkLayout.SIZE * WIDE_SCALE;
        canvas.translate((WIDE_WIDTH - side) / 2, (WIDE_HEIGHT - side) / 2);
        canvas.scale(WIDE_SCALE, WIDE_SCALE);
        artwork.accept(canvas);
        canvas.dispose();
        return bytes(image);
    }

    private static void paintOn(List<ArtworkFigure> figures, Graphics2D canvas) {
        paint(figures, canvas);
        canvas.dispose();
    }

    /** Paints it on anybody's canvas, {@link ArtworkLayout#SIZE} wide and high. */
    static void paint(List<ArtworkFigure> figures, Graphics2D canvas) {
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        for (var figure : figures) {
            canvas.setPaint(paint(figure));
            canvas.fill(figure.shape());
        }
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

    static byte[] bytes(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return bytes.toByteArray();
    }
}
