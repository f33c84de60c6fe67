package org.distintivo.catalog.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.distintivo.catalog.domain.AchievementDesign;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.CatalogItem;
import org.distintivo.catalog.domain.Drawing;
import org.distintivo.catalog.domain.UnknownAchievementException;
import org.distintivo.platform.domain.Roles;

/**
 * The artwork of everything that can be earned, drawn from title and level. Every version stays
 * there under its number for ever, because badges keep the one they were awarded with.
 */
@Stateless
@PermitAll
public class ArtworkService {

    @Inject private CatalogRepository repository;
    @Inject private ArtworkStudio studio;
    @Inject private Clock clock;

    /** An SVG document with a title, without script, fonts or references. */
    public String svg(AchievementKey key, int design) {
        return studio.draw(drawing(key, design)).svg();
    }

    /** A PNG of 600 by 600 pixels on a transparent ground. */
    public byte[] png(AchievementKey key, int design) {
        return studio.draw(drawing(key, design)).png().clone();
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
        var drawing = item.drawing(program.label(), edition);
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
