package org.distintivo.insight.portal.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.distintivo.platform.portal.PageParts;

/** Contributes to pages about badges the way to openings that ask for their skills. */
@ApplicationScoped
class JobParts implements PageParts {

    @Override
    public List<String> at(String place) {
        return switch (place) {
            case "achievement.about", "badge.skills" ->
                    List.of("/WEB-INF/insight/openings-link.xhtml");
            default -> List.of();
        };
    }
}
