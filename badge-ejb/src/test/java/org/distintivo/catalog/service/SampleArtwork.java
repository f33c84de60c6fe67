package org.distintivo.catalog.service;

import java.awt.Graphics2D;
import java.util.function.Consumer;
import org.distintivo.catalog.domain.Drawing;

/** Artwork for tests of other features. */
public final class SampleArtwork {

    private SampleArtwork() {}

    public static Consumer<Graphics2D> of(String title, String level) {
        var figures = ArtworkLayout.of(new Drawing(title, level, 1), new ArtworkFonts());
        return canvas -> ArtworkPng.paint(figures, canvas);
    }
}
