package org.distintivo.catalog.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.catalog.service.IssuerView;
import org.distintivo.platform.portal.Brand;
import org.distintivo.platform.portal.Texts;

/** The program that this installation is, for the head of every page. */
@Named
@RequestScoped
public class Program {

    @Inject private CatalogService catalog;
    @Inject private Texts texts;
    @Inject private Brand brand;

    private String name;
    private IssuerView issuer;

    /** The label that the catalog gives; the product's name while there is none. */
    public String getName() {
        if (name == null) {
            var label = catalog.program();
            name = label.isEmpty() ? texts.get("platform.product") : label;
            brand.remember(name);
        }
        return name;
    }

    /** Who signs its badges; often the same name. */
    public IssuerView getIssuer() {
        if (issuer == null) {
            issuer = catalog.issuer();
        }
        return issuer;
    }
}
