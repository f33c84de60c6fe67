package org.distintivo.credential.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.distintivo.credential.domain.Credential;
import org.distintivo.credential.domain.StatusPurpose;
import org.distintivo.credential.service.issuing.StatusLists;
import org.distintivo.credential.service.verification.OwnIssuer;

/**
 * How a credential that was issued here stands at this very moment, read in a transaction of its
 * own, so that nobody gets what the same request has read before a change.
 */
@Stateless
@PermitAll
public class IssuanceService {

    @Inject private CredentialRepository credentials;
    @Inject private StatusLists lists;

    /**
     * @param badgeId the badge's public id
     */
    public Optional<OwnIssuer.Issuance> find(String badgeId) {
        return credentials.find(badgeId).map(this::issuance);
    }

    private OwnIssuer.Issuance issuance(Credential credential) {
        var entry = credential.status();
        return new OwnIssuer.Issuance(
                credential.document(),
                entry,
                lists.isSet(entry, StatusPurpose.REVOCATION),
                lists.isSet(entry, StatusPurpose.SUSPENSION));
    }
}
