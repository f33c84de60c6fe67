package org.distintivo.credential.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.distintivo.credential.domain.CredentialRequest;
import org.distintivo.platform.domain.Roles;

/** Issues and revokes as the system would, for tests that are nobody. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class CredentialDesk {

    @Inject private CredentialService credentials;

    public CredentialView issue(CredentialRequest request) {
        return credentials.issue(request);
    }

    public void revoke(String publicId) {
        credentials.revoke(publicId);
    }
}
