package org.distintivo.earning.portal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.distintivo.platform.portal.PageParts;

/**
 * Contributes why a badge was earned, and to the list of badges all results with their decisions
 * and announced last days; to the merging of accounts what would come of it.
 */
@ApplicationScoped
class EarningParts implements PageParts {

    @Override
    public List<String> at(String place) {
        return switch (place) {
            case "badge.reason" -> List.of("/WEB-INF/earning/reason.xhtml");
            case "badge.none" -> List.of("/WEB-INF/earning/results-alone.xhtml");
            case "badge.results" -> List.of("/WEB-INF/earning/results.xhtml");
            case "badge.list" -> List.of("/WEB-INF/earning/deadlines.xhtml");
            case "account.merge" -> List.of("/WEB-INF/earning/merge.xhtml");
            default -> List.of();
        };
    }
}
