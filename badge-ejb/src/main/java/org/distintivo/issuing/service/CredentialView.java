package org.distintivo.issuing.service;

import java.time.Instant;
import org.distintivo.issuing.domain.Credential;

/**
 * A credential as it is handed out.
 *
 * @param document the signed JSON text, to be passed on without a change
 */
public record CredentialView(String publicId, String document, Instant signedAt, boolean revoked) {

    static CredentialView of(Credential credential) {
        return new CredentialView(
                credential.publicId(),
                credential.document(),
                credential.signedAt(),
                credential.revokedAt().isPresent());
    }
}
