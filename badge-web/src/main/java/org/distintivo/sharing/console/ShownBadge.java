package org.distintivo.sharing.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.distintivo.sharing.domain.Visibility;
import org.distintivo.sharing.service.ShareService;

/** Tells staff whether the holder shows a badge to everybody. */
@Named
@RequestScoped
public class ShownBadge {

    @Inject private ShareService shares;

    public boolean isPublic(String badgeId) {
        return shares.listVisibilities(List.of(badgeId)).get(badgeId) == Visibility.PUBLIC;
    }
}
