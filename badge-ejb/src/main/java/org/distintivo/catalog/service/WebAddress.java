package org.distintivo.catalog.service;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Reads an address of the web out of a catalog. */
final class WebAddress {

    private WebAddress() {}

    static Optional<String> of(CatalogPart part) {
        var text = part.text(TextRule.URL);
        if (text.isPresent() && !isOne(text.get())) {
            return part.refused("bad-url", "This must be a whole http or https address.");
        }
        return text;
    }

    private static boolean isOne(String text) {
        try {
            var uri = new URI(text);
            var web = "https".equalsIgnoreCase(uri.getScheme());
            web |= "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
