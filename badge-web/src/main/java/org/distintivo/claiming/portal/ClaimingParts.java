package org.distintivo.claiming.portal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.distintivo.platform.portal.PageParts;

/** Contributes the buttons with which a holder decides about one badge. */
@ApplicationScoped
class ClaimingParts implements PageParts {

    @Override
    public List<String> at(String place) {
        return switch (place) {
            case "badge.decision" -> List.of("/WEB-INF/claiming/decision.xhtml");
            default -> List.of();
        };
    }
}
