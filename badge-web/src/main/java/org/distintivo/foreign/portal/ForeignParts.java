package org.distintivo.foreign.portal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.distintivo.platform.portal.PageParts;

/**
 * Contributes badges of other issuers to the list of one's badges and to the profile, each time in
 * a section of their own.
 */
@ApplicationScoped
class ForeignParts implements PageParts {

    @Override
    public List<String> at(String place) {
        return switch (place) {
            case "profile.shown" -> List.of("/WEB-INF/foreign/shown.xhtml");
            case "badge.list" -> List.of("/WEB-INF/foreign/list.xhtml");
            default -> List.of();
        };
    }
}
