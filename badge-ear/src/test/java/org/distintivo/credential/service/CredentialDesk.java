package org.distintivo.credential.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.distintivo.credential.domain.CredentialRequest;
import org.distintivo.credential.domain.KeyAlgorithm;
import org.distintivo.platform.domain.Roles;

/** Issues and revokes as the system would, for tests that are nobody. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class CredentialDesk {

    @Inject private CredentialService credentials;
    @Inject private KeyService keys;

    public CredentialView issue(CredentialRequest request) {
        return credentials.issue(request);
    }

    public void rotate(KeyAlgorithm algorithm) {
        keys.rotate(algorithm);
    }

    public void markCompromised(String key, Instant cutOff) {
        keys.markCompromised(key, cutOff);
    }

    public List<KeyView> keys() {
        return keys.list();
    }

    public void suspend(String publicId) {
        credentials.suspend(publicId);
    }

    public void reinstate(String publicId) {
        credentials.reinstate(publicId);
    }

    public void revoke(String publicId) {
        credentials.revoke(publicId);
    }
}
