package org.distintivo.catalog.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.catalog.service.IssuerView;

/** The program that this installation is, for the head of every page. */
@Named
@RequestScoped
public class Program {

    @Inject private CatalogService catalog;

    private IssuerView issuer;

    /** As on its badges. */
    public String getName() {
        return getIssuer().name();
    }

    public IssuerView getIssuer() {
        if (issuer == null) {
            issuer = catalog.issuer();
        }
        return issuer;
    }
}
