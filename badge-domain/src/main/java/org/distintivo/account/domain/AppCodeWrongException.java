package org.distintivo.account.domain;

/**
 * Thrown when the typed code is neither the app's of now nor a recovery code that is still good.
 */
public class AppCodeWrongException extends CodeWrongException {

    public AppCodeWrongException() {
        super("app-code-wrong", "Not a code of the authenticator app, nor a good recovery code");
    }
}
