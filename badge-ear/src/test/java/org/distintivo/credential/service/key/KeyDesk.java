package org.distintivo.credential.service.key;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.distintivo.credential.domain.KeyAlgorithm;
import org.distintivo.platform.domain.Roles;

/** Asks for keys in a transaction, as whoever issues does. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class KeyDesk {

    @Inject private SigningKeys keys;

    public Signer active(KeyAlgorithm algorithm) {
        return keys.active(algorithm);
    }
}
