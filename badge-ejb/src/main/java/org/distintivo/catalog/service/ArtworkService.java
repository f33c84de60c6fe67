package org.distintivo.catalog.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.awt.Graphics2D;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.distintivo.catalog.domain.AchievementDesign;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.CatalogItem;
import org.distintivo.catalog.domain.UnknownAchievementException;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.PictureService;
import org.distintivo.platform.service.picture.PictureRules;

/**
 * Draws the artwork of everything that can be earned, from title and level, or shows what staff
 * uploaded instead. Every version stays available under its number, because badges keep the one
 * they were awarded with.
 */
@Stateless
@PermitAll
public class ArtworkService {

    /** The width and height of the canvas that artwork is painted on. */
    public static final int CANVAS = ArtworkLayout.SIZE;

    /**
     * What uploaded artwork has to be; SVG is served to everybody as it is, so it is kept short.
     */
    public static final PictureRules UPLOADS =
            new PictureRules(2 * 1024 * 1024, 256 * 1024, 400, 3_000, 1, CANVAS);

    @Inject private CatalogRepository repository;
    @Inject private ArtworkCache artworks;
    @Inject private PictureService pictures;
    @Inject private Clock clock;

    /**
     * Returns an SVG document with a title, without script, fonts or references.
     *
     * @throws org.distintivo.catalog.domain.UnknownAchievementException if there is no such item or
     *     design
     */
    public String svg(AchievementKey key, int design) {
        var known = design(key, design);
        return uploaded(known).map(UploadedArtwork::svg).orElseGet(() -> drawn(known).svg());
    }

    /** Returns the same for lists: a third as long, good up to some 120 pixels. */
    public String small(AchievementKey key, int design) {
        var known = design(key, design);
        return uploaded(known).map(UploadedArtwork::small).orElseGet(() -> drawn(known).small());
    }

    /** Returns a PNG of 600 by 600 pixels on a transparent ground. */
    public byte[] png(AchievementKey key, int design) {
        var known = design(key, design);
        return uploaded(known)
                .map(UploadedArtwork::png)
                .orElseGet(() -> drawn(known).png().clone());
    }

    /** Returns a PNG of 192 by 192 pixels on a transparent ground, for mails. */
    public byte[] icon(AchievementKey key, int design) {
        var known = design(key, design);
        return uploaded(known)
                .map(UploadedArtwork::icon)
                .orElseGet(() -> artworks.drawIcon(known.drawing()).clone());
    }

    /** Returns a PNG of 1200 by 630 pixels on paper, for links in networks. */
    public byte[] wide(AchievementKey key, int design) {
        var known = design(key, design);
        return uploaded(known)
                .map(UploadedArtwork::wide)
                .orElseGet(() -> artworks.drawWide(known.drawing()).clone());
    }

    /** Returns what paints it on a canvas of {@link #CANVAS} squared: forms, sharp at any size. */
    public Consumer<Graphics2D> painter(AchievementKey key, int design) {
        var known = design(key, design);
        var picture = uploaded(known);
        if (picture.isPresent()) {
            return picture.get()::paint;
        }
        var figures = artworks.figures(known.drawing());
        return canvas -> ArtworkPng.paint(figures, canvas);
    }

    /**
     * Gives an item the next edition's look. It changes looks only: badges awarded before keep
     * theirs, and every id and link stays.
     *
     * @return the number of the new design
     */
    @RolesAllowed(Roles.MANAGER)
    public int redesign(AchievementKey key) {
        var program = repository.lockProgram();
        var item = item(key);
        var edition = design(key, item.design()).drawing().edition() + 1;
        var drawing = item.drawing(edition);
        repository.add(new AchievementDesign(item, drawing, clock.instant()));
        program.catalogChanged();
        return item.design();
    }

    /**
     * Gives an item a picture that was uploaded, as a redesign does. The second press of the same
     * button does nothing.
     *
     * @param picture its number
     * @throws UnknownAchievementException if there is no such item, or no such picture any more
     */
    @RolesAllowed(Roles.MANAGER)
    public void adopt(AchievementKey key, long picture) {
        var program = repository.lockProgram();
        var item = item(key);
        var current = design(key, item.design());
        if (current.picture().equals(Optional.of(picture))) {
            return;
        }
        if (pictures.find(picture).isEmpty()) {
            throw new UnknownAchievementException(key);
        }
        pictures.use(picture);
        repository.add(new AchievementDesign(item, current.drawing(), picture, clock.instant()));
        program.catalogChanged();
    }

    private CatalogItem item(AchievementKey key) {
        return repository
                .findItem(key)
                .map(CatalogItem.class::cast)
                .orElseThrow(() -> new UnknownAchievementException(key));
    }

    private AchievementDesign design(AchievementKey key, int design) {
        return repository
                .findDesign(key, design)
                .orElseThrow(() -> new UnknownAchievementException(key));
    }

    private ArtworkCache.Picture drawn(AchievementDesign design) {
        return artworks.draw(design.drawing());
    }

    private Optional<UploadedArtwork> uploaded(AchievementDesign design) {
        return design.picture()
                .map(
                        id ->
                                artworks.uploaded(
                                        id,
                                        () -> UploadedArtwork.of(pictures.find(id).orElseThrow())));
    }
}
