package org.distintivo.issuing.service.key;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.distintivo.openbadges.domain.KeyAlgorithm;
import org.distintivo.openbadges.service.proof.Signer;
import org.distintivo.platform.domain.Roles;

/** Asks for keys in a transaction, as issuing does. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class KeyCaller {

    @Inject private SigningKeys keys;

    public Signer active(KeyAlgorithm algorithm) {
        return keys.active(algorithm);
    }
}
