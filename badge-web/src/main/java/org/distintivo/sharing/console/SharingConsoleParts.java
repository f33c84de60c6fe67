package org.distintivo.sharing.console;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.distintivo.platform.portal.PageParts;

/** Contributes who sees a badge to the facts that staff read about it. */
@ApplicationScoped
class SharingConsoleParts implements PageParts {

    @Override
    public List<String> at(String place) {
        return switch (place) {
            case "badge.facts" -> List.of("/WEB-INF/sharing/shown.xhtml");
            default -> List.of();
        };
    }
}
