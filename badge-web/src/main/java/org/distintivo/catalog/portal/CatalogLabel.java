package org.distintivo.catalog.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.platform.portal.ProgramLabel;

/** Tells every page the label of the loaded catalog, and whom to ask. */
@ApplicationScoped
class CatalogLabel implements ProgramLabel {

    @Inject private CatalogService catalog;

    @Override
    public Known known() {
        var known = catalog.labelAndMark();
        return new Known(known.label(), known.mark());
    }

    @Override
    public String contact() {
        return catalog.issuer().contact();
    }

    @Override
    public String contactLink() {
        return catalog.issuer().contactLink();
    }
}
