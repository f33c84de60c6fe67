package org.distintivo.badge.portal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.distintivo.platform.portal.PageParts;

/** Contributes what others have endorsed to pages that present an achievement. */
@ApplicationScoped
class BadgeParts implements PageParts {

    @Override
    public List<String> at(String place) {
        return switch (place) {
            case "achievement.about" -> List.of("/WEB-INF/badge/endorsements.xhtml");
            default -> List.of();
        };
    }
}
