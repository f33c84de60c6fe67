package org.distintivo.platform.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Knows the one password that protects what nobody but the portal may read: the keystore with the
 * signing keys, and secrets that lie in the database.
 */
@ApplicationScoped
public class KeystorePassword {

    /** Protects nothing: who tries the product on the own machine types no password. */
    private static final String RUN_PROFILE_PASSWORD = "distintivo-run";

    @Inject private Settings settings;

    /**
     * Returns it.
     *
     * @throws IllegalStateException if there is none, unless nobody operates this server
     */
    public String require() {
        return settings.keystorePassword()
                .or(() -> Optional.of(RUN_PROFILE_PASSWORD).filter(p -> settings.runProfile()))
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "DIST0405E BADGE_KEYSTORE_PASSWORD is not set"));
    }
}
