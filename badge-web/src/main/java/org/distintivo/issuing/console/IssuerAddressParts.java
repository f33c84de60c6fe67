package org.distintivo.issuing.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.distintivo.issuing.service.CredentialService;
import org.distintivo.platform.portal.PageParts;

/** Contributes a notice of the address that credentials will carry, until the first carries it. */
@ApplicationScoped
class IssuerAddressParts implements PageParts {

    @Inject private CredentialService credentials;

    @Override
    public List<String> at(String place) {
        return place.equals("today.notices") && !credentials.hasIssued()
                ? List.of("/WEB-INF/issuing/address.xhtml")
                : List.of();
    }
}
