package org.distintivo.sharing.portal.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.distintivo.platform.portal.PageParts;

/**
 * Contributes the way to the profile: for its holder in the settings, beside the badges and where
 * one of them is shared.
 */
@ApplicationScoped
class ProfileParts implements PageParts {

    @Override
    public List<String> at(String place) {
        return switch (place) {
            case "account.settings", "badge.list", "badge.shared" ->
                    List.of("/WEB-INF/sharing/profile-link.xhtml");
            default -> List.of();
        };
    }
}
