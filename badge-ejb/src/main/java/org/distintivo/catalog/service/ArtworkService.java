package org.distintivo.catalog.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.awt.Graphics2D;
import java.time.Clock;
import java.util.function.Consumer;
import org.distintivo.catalog.domain.AchievementDesign;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.CatalogItem;
import org.distintivo.catalog.domain.Drawing;
import org.distintivo.catalog.domain.UnknownAchievementException;
import org.distintivo.platform.domain.Roles;

/**
 * Draws the artwork of everything that can be earned, from title and level. Every version stays
 * available under its number, because badges keep the one they were awarded with.
 */
@Stateless
@PermitAll
public class ArtworkService {

    /** The width and height of the canvas that artwork is painted on. */
    public static final int CANVAS = ArtworkLayout.SIZE;

    @Inject private CatalogRepository repository;
    @Inject private ArtworkCache artworks;
    @Inject private Clock clock;

    /**
     * Returns an SVG document with a title, without script, fonts or references.
     *
     * @throws org.distintivo.catalog.domain.UnknownAchievementException if there is no such item or
     *     design
     */
    public String svg(AchievementKey key, int design) {
        return artworks.draw(drawing(key, design)).svg();
    }

    /** Returns the same for lists: a third as long, good up to some 120 pixels. */
    public String small(AchievementKey key, int design) {
        return artworks.draw(drawing(key, design)).small();
    }

    /** Returns a PNG of 600 by 600 pixels on a transparent ground. */
    public byte[] png(AchievementKey key, int design) {
        return artworks.draw(drawing(key, design)).png().clone();
    }

    /** Returns a PNG of 192 by 192 pixels on a transparent ground, for mails. */
    public byte[] icon(AchievementKey key, int design) {
        return artworks.drawIcon(drawing(key, design)).clone();
    }

    /** Returns a PNG of 1200 by 630 pixels on paper, for links in networks. */
    public byte[] wide(AchievementKey key, int design) {
        return artworks.drawWide(drawing(key, design)).clone();
    }

    /** Returns what paints it on a canvas of {@link #CANVAS} squared: forms, sharp at any size. */
    public Consumer<Graphics2D> painter(AchievementKey key, int design) {
        var figures = artworks.figures(drawing(key, design));
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
        var item =
                repository
                        .findItem(key)
                        .map(CatalogItem.class::cast)
                        .orElseThrow(() -> new UnknownAchievementException(key));
        var edition = drawing(key, item.design()).edition() + 1;
        var drawing = item.drawing(edition);
        repository.add(new AchievementDesign(item, drawing, clock.instant()));
        program.catalogChanged();
        return item.design();
    }

    private Drawing drawing(AchievementKey key, int design) {
        return repository
                .findDesign(key, design)
                .map(AchievementDesign::drawing)
                .orElseThrow(() -> new UnknownAchievementException(key));
    }
}
