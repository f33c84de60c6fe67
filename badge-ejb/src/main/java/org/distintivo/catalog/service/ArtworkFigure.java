package org.distintivo.catalog.service;

import java.awt.Color;
import java.awt.Shape;

/**
 * One filled form of an artwork, on a canvas of {@link ArtworkLayout#SIZE} squared. Texts are forms
 * too, so that they look the same whatever fonts a reader has.
 *
 * @param from the color, or the one at the upper left of a gradient
 * @param to the same color, or the one at the lower right of the gradient
 */
record ArtworkFigure(Shape shape, Color from, Color to) {

    static ArtworkFigure plain(Shape shape, Color color) {
        return new ArtworkFigure(shape, color, color);
    }

    boolean hasGradient() {
        return !from.equals(to);
    }
}
