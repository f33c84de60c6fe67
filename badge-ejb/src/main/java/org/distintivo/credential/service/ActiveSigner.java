package org.distintivo.credential.service;

import jakarta.enterprise.context.ApplicationScoped;

/** The key that signs now. Only this package gets at it. */
@ApplicationScoped
class ActiveSigner {

    private volatile Signer signer;

    Signer get() {
        return signer;
    }

    void set(Signer active) {
        signer = active;
    }
}
