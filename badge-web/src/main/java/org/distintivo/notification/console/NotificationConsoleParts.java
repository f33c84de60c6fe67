package org.distintivo.notification.console;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.distintivo.platform.portal.PageParts;

/** Contributes to what staff see of a person which mail the person does not want. */
@ApplicationScoped
class NotificationConsoleParts implements PageParts {

    @Override
    public List<String> at(String place) {
        return switch (place) {
            case "earner.facts" -> List.of("/WEB-INF/notification/refused.xhtml");
            default -> List.of();
        };
    }
}
