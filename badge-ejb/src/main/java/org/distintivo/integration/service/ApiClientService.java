package org.distintivo.integration.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.distintivo.integration.domain.ApiClient;
import org.distintivo.integration.domain.ApiScope;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.domain.SecretToken;

/** Tells which system an API key belongs to, and makes the first key of an installation. */
@Stateless
public class ApiClientService {

    static final String BOOTSTRAP = "bootstrap";

    @Inject private ApiClientRepository clients;
    @Inject private Clock clock;

    /**
     * Returns the client of a key; empty for an unknown or revoked one. Open to everybody, because
     * the caller is not known yet.
     */
    @PermitAll
    public Optional<ApiClientView> authenticate(String key) {
        return clients.findByKeyHash(SecretToken.of(key).hash())
                .filter(client -> !client.isRevoked())
                .map(client -> new ApiClientView(client.id(), client.name(), client.scopes()));
    }

    @RolesAllowed(Roles.SYSTEM)
    public boolean hasBootstrapKey() {
        return clients.findByName(BOOTSTRAP).isPresent();
    }

    /** Makes the key with every scope, or gives the existing client this key instead of its own. */
    @RolesAllowed(Roles.SYSTEM)
    public void bootstrap(SecretToken key) {
        var known = clients.findByName(BOOTSTRAP);
        if (known.isEmpty()) {
            clients.add(new ApiClient(BOOTSTRAP, key, ApiScope.all(), clock.instant()));
        } else if (!known.get().isFor(key)) {
            known.get().rekey(key);
        }
    }
}
