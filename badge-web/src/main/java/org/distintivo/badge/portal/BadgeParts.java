package org.distintivo.badge.portal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.distintivo.platform.portal.PageParts;

/**
 * Contributes what others have endorsed to pages that present an achievement, and the choice
 * between editions of the artwork to the holder's page of a badge.
 */
@ApplicationScoped
class BadgeParts implements PageParts {

    @Override
    public List<String> at(String place) {
        return switch (place) {
            case "achievement.about" -> List.of("/WEB-INF/badge/endorsements.xhtml");
            case "badge.artwork" -> List.of("/WEB-INF/badge/redesign.xhtml");
            default -> List.of();
        };
    }
}
