package org.distintivo.catalog.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.distintivo.platform.portal.ProgramLabel;

/** Tells every page the label of the loaded catalog, and whom to ask. */
@ApplicationScoped
class CatalogLabel implements ProgramLabel {

    @Inject private ShownCatalog catalog;

    @Override
    public Known known() {
        var known = catalog.get();
        return new Known(known.program(), known.mark());
    }

    @Override
    public String contact() {
        return catalog.get().issuer().contact();
    }

    @Override
    public String contactLink() {
        return catalog.get().issuer().contactLink();
    }
}
