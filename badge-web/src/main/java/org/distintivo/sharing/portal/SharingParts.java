package org.distintivo.sharing.portal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.distintivo.platform.portal.PageParts;

/** Contributes who sees a badge to lists of badges. */
@ApplicationScoped
class SharingParts implements PageParts {

    @Override
    public List<String> at(String place) {
        return switch (place) {
            case "badge.visibility" -> List.of("/WEB-INF/sharing/visibility.xhtml");
            default -> List.of();
        };
    }
}
