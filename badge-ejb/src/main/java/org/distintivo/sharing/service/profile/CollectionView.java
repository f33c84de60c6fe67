package org.distintivo.sharing.service.profile;

import java.util.List;
import org.distintivo.badge.service.BadgeView;

/**
 * A holder's own collection.
 *
 * @param main whether it is the one that stands first on the profile, without a title
 * @param shown whether it stands on the profile at all
 * @param badges in the holder's order
 */
public record CollectionView(
        String id,
        boolean main,
        String title,
        String about,
        boolean shown,
        List<BadgeView> badges) {

    public CollectionView {
        badges = List.copyOf(badges);
    }
}
