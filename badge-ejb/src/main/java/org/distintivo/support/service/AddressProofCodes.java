package org.distintivo.support.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.distintivo.platform.domain.Roles;

/** Keeps what a mailed code hashes to, in a transaction of its own. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class AddressProofCodes {

    @Inject private AddressProofRepository proofs;
    @Inject private Clock clock;

    public void keep(long proofId, String codeHash) {
        proofs.lock(proofId)
                .filter(proof -> proof.isOpen(clock.instant()))
                .ifPresent(proof -> proof.expect(codeHash, clock.instant()));
    }
}
