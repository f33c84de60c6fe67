package org.distintivo.catalog.service;

import com.github.benmanes.caffeine.cache.Cache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;
import org.distintivo.catalog.domain.Drawing;
import org.distintivo.platform.service.BoundedCache;

/** Draws artwork, and keeps what was drawn lately: a picture takes some time and never changes. */
@ApplicationScoped
class ArtworkCache {

    /** About 20 MB when every one of them was asked for. */
    private static final int PICTURES = 200;

    /**
     * The forms of one artwork.
     *
     * @param small for lists: without words, which nobody could read there
     */
    record Picture(String svg, String small, byte[] png) {}

    /** About 5 MB: only what was shared lately is asked for. */
    private static final int WIDE_PICTURES = 100;

    private final ArtworkFonts fonts = new ArtworkFonts();
    private final Cache<Drawing, Picture> pictures = BoundedCache.of(PICTURES);

    private final Cache<Drawing, byte[]> wide = BoundedCache.of(WIDE_PICTURES);

    /** Twice the 96 pixels at which mails show it. */
    private static final int ICON = 192;

    private final Cache<Drawing, byte[]> icons = BoundedCache.of(PICTURES);

    /** A few megabytes. */
    private static final int UPLOADED = 50;

    private final Cache<Long, UploadedArtwork> uploads = BoundedCache.of(UPLOADED);

    /** Returns an uploaded picture, which is asked for when it is not known. */
    UploadedArtwork uploaded(long id, Supplier<UploadedArtwork> otherwise) {
        return uploads.get(id, unknown -> otherwise.get());
    }

    /** Returns the picture that networks show beside a link. */
    byte[] drawWide(Drawing drawing) {
        return wide.get(drawing, it -> ArtworkPng.wide(ArtworkLayout.of(it, fonts)));
    }

    /** Returns a small picture, without words. */
    byte[] drawIcon(Drawing drawing) {
        return icons.get(drawing, it -> ArtworkPng.of(ArtworkLayout.small(it), ICON));
    }

    /** Returns the forms of the picture, from which a document of any kind can draw it. */
    List<ArtworkFigure> figures(Drawing drawing) {
        return ArtworkLayout.of(drawing, fonts);
    }

    Picture draw(Drawing drawing) {
        return pictures.get(drawing, this::picture);
    }

    private Picture picture(Drawing drawing) {
        var figures = ArtworkLayout.of(drawing, fonts);
        return new Picture(
                ArtworkSvg.of(title(drawing), figures),
                ArtworkSvg.coarse(title(drawing), ArtworkLayout.small(drawing)),
                ArtworkPng.of(figures));
    }

    private static String title(Drawing drawing) {
        return drawing.title() + " – " + ArtworkTitle.ribbon(drawing.level());
    }
}
