package org.distintivo.credential.service.key;

/** Lets tests elsewhere say that a key is out of reach. */
public final class SignerUnavailable {

    private SignerUnavailable() {}

    public static SignerUnavailableException now() {
        return SignerUnavailableException.logged("as a test wants it", null);
    }
}
