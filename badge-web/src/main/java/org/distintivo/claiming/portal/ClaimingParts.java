package org.distintivo.claiming.portal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.distintivo.platform.portal.PageParts;

/**
 * Contributes the buttons with which a holder decides about one badge, and the presentation of one
 * that was accepted a moment ago.
 */
@ApplicationScoped
class ClaimingParts implements PageParts {

    @Override
    public List<String> at(String place) {
        return switch (place) {
            case "badge.decision" -> List.of("/WEB-INF/claiming/decision.xhtml");
            case "badge.moment" -> List.of("/WEB-INF/claiming/moment.xhtml");
            case "badge.holder" -> List.of("/WEB-INF/claiming/holder.xhtml");
            default -> List.of();
        };
    }
}
