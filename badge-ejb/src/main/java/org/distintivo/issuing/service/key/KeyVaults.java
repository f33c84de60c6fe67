package org.distintivo.issuing.service.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Optional;
import org.distintivo.platform.service.Settings;

/** Opens the store of private keys that the operator has chosen. */
@ApplicationScoped
class KeyVaults {

    /** Protects nothing: who tries the product on the own machine types no password. */
    private static final String RUN_PROFILE_PASSWORD = "distintivo-run";

    @Inject private Settings settings;
    @Inject private SignerSettings signers;

    @Produces
    @ApplicationScoped
    KeyVault vault() {
        return switch (signers.kind()) {
            case PKCS12 -> keystore();
            case PKCS11 -> new SplitVault(token(), keystore());
            case TRANSIT -> transit();
        };
    }

    /**
     * Requires that the keystore has a password, unless nobody operates this server, and that it
     * can be read and written with it.
     */
    void requireKeystore() {
        keystore().requireUsable();
    }

    private Keystore keystore() {
        return new Keystore(settings.keystorePath(), password());
    }

    private KeyVault token() {
        return new Pkcs11Token(signers.library(), signers.slot(), signers.pin());
    }

    private KeyVault transit() {
        var client =
                new TransitClient(
                        signers.transitUrl(), signers::transitToken, signers.transitPatience());
        return new TransitVault(client, signers.transitPrefix());
    }

    private String password() {
        return settings.keystorePassword()
                .or(() -> Optional.of(RUN_PROFILE_PASSWORD).filter(p -> settings.runProfile()))
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "DIST0405E BADGE_KEYSTORE_PASSWORD is not set"));
    }
}
