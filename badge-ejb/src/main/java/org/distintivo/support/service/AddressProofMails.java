package org.distintivo.support.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.distintivo.account.service.PasswordHash;
import org.distintivo.platform.domain.Roles;
import org.distintivo.support.domain.AddressProof;

/**
 * Prepares the mail with the code of an {@link AddressProof} at the moment in which it is sent. The
 * code leaves with the mail; only its hash stays, and that of an older mail becomes void.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class AddressProofMails {

    private static final int CODES = 100_000_000;

    @Inject private AddressProofRepository proofs;
    @Inject private PasswordHash hashes;
    @Inject private AddressProofCodes codes;
    @Inject private Clock clock;

    private final SecureRandom random = new SecureRandom();

    /** Returns whom it goes to; empty when nobody waits for it any more. */
    public Optional<AddressProofView> findWaiting(long proofId) {
        return proofs.find(proofId)
                .filter(proof -> proof.isOpen(clock.instant()))
                .map(AddressProofMails::view);
    }

    /** Returns whom it went to, or goes to. */
    public Optional<AddressProofView> find(long proofId) {
        return proofs.find(proofId).map(AddressProofMails::view);
    }

    /** Makes a code, eight digits; hashing takes time and happens outside of transactions. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public String newCode(long proofId) {
        var code = "%08d".formatted(random.nextInt(CODES));
        codes.keep(proofId, hashes.hash(code));
        return code;
    }

    private static AddressProofView view(AddressProof proof) {
        return new AddressProofView(proof.id(), proof.address(), proof.language(), false);
    }
}
