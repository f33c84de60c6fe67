package org.distintivo.integration.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.distintivo.badge.service.BadgeFilter;
import org.distintivo.badge.service.BadgeListService;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.platform.domain.PublicId;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.domain.Sha256;
import org.distintivo.platform.service.Settings;
import org.distintivo.sharing.domain.Visibility;
import org.distintivo.sharing.service.ShareService;

/** Lets other systems see which badges there are and how they stand, and nobody behind them. */
@Stateless
@RolesAllowed(Roles.BADGES_READ)
public class ListedBadgeService {

    @Inject private BadgeListService badges;
    @Inject private ShareService sharing;
    @Inject private Settings settings;

    /**
     * Returns some in an order that never changes.
     *
     * @param after the public id behind which to go on; null for the beginning
     * @throws org.distintivo.badge.domain.BadgeUnknownException if there is no badge of that id
     */
    public List<ListedBadge> list(BadgeFilter filter, String after, int most) {
        var some = badges.list(filter, after, most);
        var visibilities = sharing.listVisibilities(some.stream().map(BadgeView::id).toList());
        return some.stream().map(it -> listed(it, visibilities)).toList();
    }

    /**
     * Returns one.
     *
     * @throws org.distintivo.badge.domain.BadgeUnknownException if there is no badge of that id
     */
    public ListedBadge require(String id) {
        return listed(badges.require(id), sharing.listVisibilities(List.of(id)));
    }

    private ListedBadge listed(BadgeView badge, Map<String, Visibility> visibilities) {
        return new ListedBadge(
                badge,
                visibilities.getOrDefault(badge.id(), Visibility.PRIVATE),
                settings.baseUrl() + "/badges/" + badge.id(),
                reference(badge.earnerId()));
    }

    /** Returns what tells people apart here and nowhere else. */
    private String reference(long earner) {
        return Sha256.hex("earner " + settings.baseUrl() + " " + earner)
                .substring(0, PublicId.LENGTH);
    }
}
