package org.distintivo.issuing.service.key;

/** Makes the exception of a key that is out of reach, for tests in other packages. */
public final class SignerFailures {

    private SignerFailures() {}

    public static SignerUnavailableException now() {
        return SignerUnavailableException.logged("as a test wants it", null);
    }
}
