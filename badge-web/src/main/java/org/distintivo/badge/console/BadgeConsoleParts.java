package org.distintivo.badge.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.distintivo.issuing.service.RestorationService;
import org.distintivo.platform.portal.PageParts;

/** Contributes the notice about a restored database, and the way to endorsements. */
@ApplicationScoped
class BadgeConsoleParts implements PageParts {

    @Inject private RestorationService restoration;

    @Override
    public List<String> at(String place) {
        return switch (place) {
            case "today.notices" -> restored();
            case "catalog.console" -> List.of("/WEB-INF/badge/endorsements-link.xhtml");
            default -> List.of();
        };
    }

    private List<String> restored() {
        return restoration.find().isPresent()
                ? List.of("/WEB-INF/badge/restored.xhtml")
                : List.of();
    }
}
