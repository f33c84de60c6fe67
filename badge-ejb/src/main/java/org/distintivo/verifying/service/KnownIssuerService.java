package org.distintivo.verifying.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.distintivo.platform.domain.Roles;
import org.distintivo.verifying.domain.IssuerName;
import org.distintivo.verifying.service.trust.IssuerList;

/**
 * Lets staff say which other issuers this installation trusts, and take in their bundles. The list
 * changes no verdict; reports tell beside the verdict that the issuer is known.
 */
@Stateless
@RolesAllowed(Roles.MANAGER)
public class KnownIssuerService {

    @Inject private IssuerList issuers;

    /** Returns the issuers on the list. */
    public List<KnownIssuerView> list() {
        return issuers.list().stream().map(KnownIssuerView::of).toList();
    }

    /**
     * Puts an issuer on the list.
     *
     * @param issuer an address, a did or a domain
     * @param name what staff call it; blank: as it is known
     * @throws org.distintivo.verifying.domain.IssuerNameInvalidException if it is none of the three
     * @throws org.distintivo.verifying.domain.IssuerKnownException if it is listed already
     */
    public void add(String issuer, String name, String note) {
        issuers.add(IssuerName.parse(issuer), name, note);
    }

    /**
     * Takes an issuer off the list, its bundle with it.
     *
     * @throws org.distintivo.verifying.domain.IssuerUnknownException if it is not listed
     */
    public void remove(String issuer) {
        issuers.remove(issuer);
    }

    /**
     * Takes in a verifier bundle, and its issuer with it when it is not listed yet.
     *
     * @return the issuer's id
     * @throws org.distintivo.verifying.domain.BundleRefusedException when it cannot be believed or
     *     is older than the one that is here
     */
    public String bring(String bundle) {
        return issuers.bring(bundle).issuer();
    }
}
