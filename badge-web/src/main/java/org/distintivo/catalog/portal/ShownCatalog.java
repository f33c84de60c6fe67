package org.distintivo.catalog.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.catalog.service.ReadCatalog;

/** Reads the catalog once for all that a page tells of it. */
@RequestScoped
public class ShownCatalog {

    @Inject private CatalogService catalog;

    private ReadCatalog read;

    public ReadCatalog get() {
        if (read == null) {
            read = catalog.read();
        }
        return read;
    }
}
