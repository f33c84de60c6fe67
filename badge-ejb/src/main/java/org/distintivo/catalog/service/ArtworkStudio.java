package org.distintivo.catalog.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.distintivo.catalog.domain.Drawing;

/** Draws, and keeps what was drawn lately: a picture takes some time and never changes. */
@ApplicationScoped
class ArtworkStudio {

    /** About 20 MB when every one of them was asked for. */
    private static final int PICTURES = 200;

    /** Both forms of one artwork. */
    record Picture(String svg, byte[] png) {}

    private final ArtworkFonts fonts = new ArtworkFonts();
    private final Map<Drawing, Picture> pictures =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Drawing, Picture> eldest) {
                    return size() > PICTURES;
                }
            };

    Picture draw(Drawing drawing) {
        synchronized (pictures) {
            var known = pictures.get(drawing);
            if (known != null) {
                return known;
            }
        }
        var figures = ArtworkLayout.of(drawing, fonts);
        var picture = new Picture(ArtworkSvg.of(title(drawing), figures), ArtworkPng.of(figures));
        synchronized (pictures) {
            pictures.put(drawing, picture);
        }
        return picture;
    }

    private static String title(Drawing drawing) {
        return drawing.title() + " – " + ArtworkTitle.ribbon(drawing.level());
    }
}
