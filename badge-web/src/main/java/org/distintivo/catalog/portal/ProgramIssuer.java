package org.distintivo.catalog.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Tells pages who signs the program's badges; often named like the program. */
@Named
@RequestScoped
public class ProgramIssuer {

    @Inject private ShownCatalog catalog;

    public String getName() {
        return catalog.get().issuer().name();
    }
}
