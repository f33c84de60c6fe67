package org.distintivo.issuing.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.distintivo.issuing.domain.Credential;
import org.distintivo.issuing.service.documents.StatusLists;
import org.distintivo.openbadges.domain.StatusPurpose;

/**
 * Reads how a credential that was issued here stands at this moment, in a transaction of its own,
 * so that nobody gets what the same request has read before a change.
 */
@Stateless
@PermitAll
public class IssuanceService {

    @Inject private CredentialRepository credentials;
    @Inject private StatusLists lists;

    /**
     * Returns the credential with its status; empty when there is none.
     *
     * @param badgeId the badge's public id
     */
    public Optional<Issuance> find(String badgeId) {
        return credentials.find(badgeId).map(this::issuance);
    }

    private Issuance issuance(Credential credential) {
        var entry = credential.status();
        return new Issuance(
                credential.document(),
                entry,
                lists.isSet(entry, StatusPurpose.REVOCATION),
                lists.isSet(entry, StatusPurpose.SUSPENSION));
    }
}
