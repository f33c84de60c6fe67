package org.distintivo.credential.service.key;

import java.time.Instant;
import java.util.List;
import org.distintivo.credential.domain.KeyAlgorithm;

/** Where private keys are. All servers of one installation use one and the same. */
interface KeyVault {

    /** All keys in it that can sign; looked up anew with each call. */
    List<Signer> signers();

    /** Makes one more key; the keys that are there stay. */
    Signer make(KeyAlgorithm algorithm, Instant now);
}
