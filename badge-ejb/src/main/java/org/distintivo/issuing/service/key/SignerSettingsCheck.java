package org.distintivo.issuing.service.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.distintivo.platform.service.KeystorePassword;
import org.distintivo.platform.service.SettingsCheck;

/** Checks that the place for keys is set with all that it needs. */
@ApplicationScoped
class SignerSettingsCheck implements SettingsCheck {

    @Inject private SignerSettings settings;
    @Inject private KeyVaults vaults;
    @Inject private KeystorePassword password;

    @Override
    public void check() {
        switch (settings.kind()) {
            case PKCS11 -> {
                settings.library();
                settings.slot();
                settings.pin();
                vaults.requireKeystore();
            }
            case TRANSIT -> {
                TransitClient.requireSafe(settings.transitUrl());
                settings.transitToken();
                password.require(); // it seals secrets in the database, wherever keys are
            }
            default -> vaults.requireKeystore();
        }
    }
}
