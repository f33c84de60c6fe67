package org.distintivo.issuing.service.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.distintivo.platform.service.KeystorePassword;
import org.distintivo.platform.service.Settings;

/** Opens the store of private keys that the operator has chosen. */
@ApplicationScoped
class KeyVaults {

    @Inject private Settings settings;
    @Inject private KeystorePassword password;
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
        return new Keystore(settings.keystorePath(), password.require());
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
}
