package org.distintivo.issuing.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.distintivo.issuing.domain.PresentationStatement;
import org.distintivo.issuing.service.documents.CredentialSigner;
import org.distintivo.issuing.service.documents.IssuerIdentities;
import org.distintivo.issuing.service.documents.PresentationDocument;

/**
 * Signs credentials that their holder hands to somebody as one presentation. Nothing of it is kept.
 * Who gets one, and of what, is decided by the caller.
 */
@Stateless
@PermitAll
public class PresentationService {

    @Inject private CredentialSigner signer;
    @Inject private IssuerIdentities identities;
    @Inject private Clock clock;

    /**
     * Returns the signed presentation, as JSON.
     *
     * @throws org.distintivo.issuing.service.key.SignerUnavailableException if the key cannot be
     *     reached
     */
    public String sign(PresentationStatement statement) {
        return PresentationDocument.signed(
                statement, identities.frozen(), clock.instant(), signer.signer());
    }
}
