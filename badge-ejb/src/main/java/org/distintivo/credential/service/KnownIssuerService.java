package org.distintivo.credential.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.distintivo.credential.domain.IssuerName;
import org.distintivo.credential.service.trust.IssuerList;
import org.distintivo.platform.domain.Roles;

/**
 * Lets staff say which other issuers this installation trusts, and take in their bundles. It
 * changes no verdict: whoever reads one learns beside it that the issuer is known here.
 */
@Stateless
@RolesAllowed(Roles.MANAGER)
public class KnownIssuerService {

    @Inject private IssuerList issuers;

    public List<KnownIssuerView> list() {
        return issuers.list().stream().map(KnownIssuerView::of).toList();
    }

    /**
     * @param issuer an address, a did or a domain
     * @param name what staff call it; blank: as it is known
     */
    public void add(String issuer, String name, String note) {
        issuers.add(IssuerName.parse(issuer), name, note);
    }

    public void remove(String issuer) {
        issuers.remove(issuer);
    }

    /**
     * Takes in what an issuer published for verifiers at one moment.
     *
     * @return the issuer's id
     */
    public String bring(String bundle) {
        return issuers.bring(bundle).issuer();
    }
}
