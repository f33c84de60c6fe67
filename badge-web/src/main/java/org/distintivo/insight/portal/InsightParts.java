package org.distintivo.insight.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.distintivo.insight.service.market.InsightDisplayService;
import org.distintivo.platform.portal.PageParts;

/**
 * Contributes what openings ask for: to the holder's pages always, to public pages of exams,
 * certifications and badges where the program wants it.
 */
@ApplicationScoped
class InsightParts implements PageParts {

    @Inject private InsightDisplayService display;

    @Override
    public List<String> at(String place) {
        return switch (place) {
            case "badge.worth" -> List.of("/WEB-INF/insight/badge.xhtml");
            case "badge.list" -> List.of("/WEB-INF/insight/mine.xhtml");
            case "achievement.about" ->
                    display.isOnPublicPages() ? List.of("/WEB-INF/insight/about.xhtml") : List.of();
            default -> List.of();
        };
    }
}
