package org.distintivo.issuing.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.distintivo.platform.domain.Roles;

/**
 * Tells when a credential was signed again and what it says otherwise since. Whether somebody may
 * know is decided by the caller.
 */
@Stateless
@RolesAllowed(Roles.EARNER)
public class EditionService {

    @Inject private EditionRepository editions;
    @Inject private CredentialRepository credentials;

    /**
     * Returns the editions after the first one, the newest first. Of what was signed again before
     * editions were noted there is one, without what changed.
     *
     * @param first when the first one was signed
     */
    public List<EditionView> list(String publicId, Instant first) {
        var noted =
                editions.list(publicId).stream()
                        .map(it -> new EditionView(it.signedAt(), it.changes()))
                        .toList();
        return noted.isEmpty()
                ? credentials
                        .findSigning(publicId)
                        .filter(it -> it.isAfter(first))
                        .map(it -> List.of(new EditionView(it, Set.of())))
                        .orElse(List.of())
                : noted;
    }
}
