package org.distintivo.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.notification.service.MailTemplates.Sender;
import org.distintivo.platform.service.BrandService;

/** Says in whose name mail is written: the program's, which portal pages name in their head. */
@ApplicationScoped
class ProgramSender {

    @Inject private BrandService brands;
    @Inject private CatalogService catalog;

    /** Returns the program as it is called and looks now. */
    Sender sender() {
        var issuer = catalog.issuer();
        var program = catalog.program().isEmpty() ? issuer.name() : catalog.program();
        return new Sender(program, issuer.name(), issuer.contact(), brands.current().draft());
    }
}
