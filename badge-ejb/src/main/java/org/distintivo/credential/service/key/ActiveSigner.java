package org.distintivo.credential.service.key;

import jakarta.enterprise.context.ApplicationScoped;

/** The key that signs now. Only this package gets at it. */
@ApplicationScoped
public class ActiveSigner {

    private volatile Signer signer;

    public Signer get() {
        return signer;
    }

    void set(Signer active) {
        signer = active;
    }
}
