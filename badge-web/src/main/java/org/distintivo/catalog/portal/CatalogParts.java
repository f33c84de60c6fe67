package org.distintivo.catalog.portal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.distintivo.platform.portal.PageParts;

/** Contributes pictures of what can be earned to the first page. */
@ApplicationScoped
class CatalogParts implements PageParts {

    @Override
    public List<String> at(String place) {
        return place.equals("home.picture")
                ? List.of("/WEB-INF/catalog/showcase.xhtml")
                : List.of();
    }
}
