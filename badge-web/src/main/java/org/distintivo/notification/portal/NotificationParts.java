package org.distintivo.notification.portal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.distintivo.platform.portal.PageParts;

/** Contributes to the settings the way to those of mail. */
@ApplicationScoped
class NotificationParts implements PageParts {

    @Override
    public List<String> at(String place) {
        return switch (place) {
            case "account.settings" -> List.of("/WEB-INF/notification/settings.xhtml");
            default -> List.of();
        };
    }
}
