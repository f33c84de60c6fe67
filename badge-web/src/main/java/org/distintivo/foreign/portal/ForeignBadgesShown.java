package org.distintivo.foreign.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.distintivo.foreign.service.ForeignBadgeView;
import org.distintivo.foreign.service.ShownForeignBadges;

/** Lists the badges of other issuers that stand on a person's profile. */
@Named
@RequestScoped
public class ForeignBadgesShown {

    @Inject private ShownForeignBadges badges;

    private final Map<Long, List<ForeignBadgeView>> known = new HashMap<>();

    /** Returns those of a person whose profile is being shown. */
    public List<ForeignBadgeView> of(long earnerId) {
        return known.computeIfAbsent(earnerId, badges::list);
    }
}
