package org.distintivo.issuing.service.key;

import java.time.Instant;
import java.util.List;
import org.distintivo.openbadges.domain.KeyAlgorithm;
import org.distintivo.openbadges.service.proof.Signer;

/** Stores private keys. All servers of one installation use one and the same. */
interface KeyVault {

    /** Returns all its keys that can sign, looked up at each call. */
    List<Signer> signers();

    /** Makes one more key; the keys that are there stay. */
    Signer make(KeyAlgorithm algorithm, Instant now);
}
