package org.distintivo.earning.console;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.distintivo.platform.portal.PageParts;

/** Contributes imports under way and the newest decisions to the console's first page. */
@ApplicationScoped
class EarningConsoleParts implements PageParts {

    @Override
    public List<String> at(String place) {
        return switch (place) {
            case "today.sections" ->
                    List.of("/WEB-INF/earning/running.xhtml", "/WEB-INF/earning/newest.xhtml");
            case "names.told" -> List.of("/WEB-INF/earning/names.xhtml");
            default -> List.of();
        };
    }
}
