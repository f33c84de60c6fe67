package org.distintivo.sharing.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.distintivo.sharing.domain.Visibility;
import org.distintivo.sharing.service.ShareService;

/** Tells staff to whom the holder shows a badge. */
@Named
@RequestScoped
public class ShownBadge {

    @Inject private ShareService shares;

    public Visibility visibility(String badgeId) {
        var decided = shares.listVisibilities(List.of(badgeId)).get(badgeId);
        return decided == null || !decided.isShown() ? Visibility.PRIVATE : decided;
    }
}
