package org.distintivo.badge.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.distintivo.badge.domain.BadgeUnknownException;
import org.distintivo.platform.domain.Roles;

/** Lets other systems go through all badges, page by page. */
@Stateless
@RolesAllowed(Roles.BADGES_READ)
public class BadgeListService {

    @Inject private BadgeRepository badges;

    /**
     * Returns some in an order that never changes.
     *
     * @param after the public id behind which to go on; null for the beginning
     * @throws BadgeUnknownException if there is no badge of that id
     */
    public List<BadgeView> list(BadgeFilter filter, String after, int most) {
        long behind =
                after == null ? 0 : badges.find(after).orElseThrow(BadgeUnknownException::new).id();
        return badges.listBehind(behind, filter, most).stream().map(BadgeView::of).toList();
    }

    /**
     * Returns one.
     *
     * @throws BadgeUnknownException if there is no badge of that id
     */
    public BadgeView require(String id) {
        return badges.find(id).map(BadgeView::of).orElseThrow(BadgeUnknownException::new);
    }
}
