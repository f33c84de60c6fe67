package org.distintivo.credential.service.key;

/** The key that should sign cannot be reached at this moment; later it may. */
public class SignerUnavailableException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public SignerUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
