package org.distintivo.issuing.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.distintivo.issuing.domain.ResultsStatement;
import org.distintivo.issuing.service.documents.CredentialSigner;
import org.distintivo.issuing.service.documents.IssuerIdentities;
import org.distintivo.issuing.service.documents.ResultsCredential;

/**
 * Signs many results of one person as one document. Nothing of it is kept: it tells of one moment.
 * Who gets one is decided by the caller.
 */
@Stateless
@PermitAll
public class ResultsStatementService {

    @Inject private CredentialSigner signer;
    @Inject private IssuerIdentities identities;
    @Inject private Clock clock;

    /**
     * Returns the signed document, as JSON.
     *
     * @throws org.distintivo.issuing.service.key.SignerUnavailableException if the key cannot be
     *     reached
     */
    public String sign(ResultsStatement statement) {
        var issuer = identities.frozen();
        var now = clock.instant();
        return signer.signOnce(ResultsCredential.of(statement, issuer, now), issuer, now).text();
    }
}
