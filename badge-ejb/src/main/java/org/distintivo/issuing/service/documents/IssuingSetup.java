package org.distintivo.issuing.service.documents;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import org.distintivo.issuing.domain.IssuerIdentity;
import org.distintivo.issuing.domain.StatusList;
import org.distintivo.openbadges.domain.StatusPurpose;
import org.distintivo.platform.domain.Roles;

/**
 * Makes what the first credential needs, in transactions of their own: whatever becomes of that
 * credential, what is made here is there for good, and servers that come at the same time find it.
 */
@Stateless
@RolesAllowed({Roles.SYSTEM, Roles.EARNER, Roles.MANAGER, Roles.RESULTS_WRITE, Roles.BADGES_WRITE})
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IssuingSetup {

    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject private IssuerIdentityRepository identities;
    @Inject private StatusListRepository lists;
    @Inject private Clock clock;

    /** Writes the issuer's id down, if none is. */
    public void freezeIssuer(String id) {
        identities.lock();
        if (identities.find().isEmpty()) {
            identities.add(new IssuerIdentity(id, clock.instant()));
        }
    }

    /**
     * Opens the status list with that number, if it is not open. Anybody may ask for a list that
     * there has to be.
     */
    @PermitAll
    public void openStatusList(int number, StatusPurpose purpose) {
        identities.lock();
        if (lists.find(number, purpose).isEmpty()) {
            var secret = new byte[SECRET_BYTES];
            RANDOM.nextBytes(secret);
            lists.add(new StatusList(number, purpose, secret));
        }
    }
}
