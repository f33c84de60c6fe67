package org.distintivo.catalog.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.catalog.service.IssuerView;

/** Tells pages who signs the program's badges; often named like the program. */
@Named
@RequestScoped
public class ProgramIssuer {

    @Inject private CatalogService catalog;

    private IssuerView issuer;

    public String getName() {
        return issuer().name();
    }

    private IssuerView issuer() {
        if (issuer == null) {
            issuer = catalog.issuer();
        }
        return issuer;
    }
}
