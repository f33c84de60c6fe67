package org.distintivo.catalog.service;

import java.util.Optional;
import org.distintivo.platform.domain.WebOrigin;

/** Reads an address of the web out of a catalog. */
final class WebAddress {

    private WebAddress() {}

    static Optional<String> of(CatalogPart part) {
        var text = part.text(TextRule.URL);
        if (text.isPresent() && WebOrigin.of(text.get()).isEmpty()) {
            return part.refused("bad-url", part.shown());
        }
        return text;
    }
}
