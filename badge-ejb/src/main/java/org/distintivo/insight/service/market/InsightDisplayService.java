package org.distintivo.insight.service.market;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.distintivo.insight.domain.InsightsHidden;
import org.distintivo.insight.domain.InsightsShown;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.Roles;

/** Keeps whether public pages of exams, certifications and badges show figures. */
@Stateless
@RolesAllowed(Roles.MANAGER)
public class InsightDisplayService {

    @Inject private InsightRepository insights;
    @Inject private Event<DomainEvent> news;

    @PermitAll
    public boolean isOnPublicPages() {
        return insights.display().isOnPublicPages();
    }

    /** Lets public pages show figures, or no longer; doing so again changes nothing. */
    public void show(boolean shown) {
        if (insights.display().show(shown)) {
            news.fire(shown ? new InsightsShown() : new InsightsHidden());
        }
    }
}
