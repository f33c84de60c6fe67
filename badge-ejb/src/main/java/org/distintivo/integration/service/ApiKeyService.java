package org.distintivo.integration.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.distintivo.integration.domain.ApiClient;
import org.distintivo.integration.domain.ApiScope;
import org.distintivo.integration.domain.KeyFault;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.domain.SecretToken;

/** Tells which system an API key belongs to, and makes the first key of an installation. */
@Stateless
public class ApiKeyService {

    static final String BOOTSTRAP = "bootstrap";

    @Inject private ApiClientRepository clients;
    @Inject private Clock clock;

    /**
     * Returns the client of a key, or why the key opens nothing. Open to everybody, because the
     * caller is not known yet.
     *
     * @param address from which the call comes, in digits
     */
    @PermitAll
    public KeyCheck authenticate(String key, String address) {
        var token = SecretToken.of(key);
        return clients.findByKeyHash(token.hash())
                .map(client -> check(client, token, address))
                .orElseGet(() -> KeyCheck.of(KeyFault.UNKNOWN));
    }

    private KeyCheck check(ApiClient client, SecretToken key, String address) {
        var now = clock.instant();
        var fault = client.fault(key, address, now);
        if (fault.isPresent()) {
            return KeyCheck.of(fault.get());
        }
        noteUse(client, now);
        return KeyCheck.of(
                new ApiClientView(
                        client.id(),
                        client.name(),
                        client.scopes(),
                        client.employerId().orElse(null)));
    }

    /** Writes once an hour, and not with every call. */
    private void noteUse(ApiClient client, Instant now) {
        if (client.isUseToBeNoted(now)) {
            clients.noteUse(client.id(), now, now.minus(ApiClient.USE_NOTED_EVERY));
        }
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
        grantEveryScope();
    }

    /** Lets the first key do what a newer version has scopes for. */
    @RolesAllowed(Roles.SYSTEM)
    public void grantEveryScope() {
        clients.findByName(BOOTSTRAP)
                .filter(it -> !it.scopes().equals(ApiScope.all()))
                .ifPresent(it -> it.grant(ApiScope.all()));
    }
}
