package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.distintivo.platform.service.Settings;
import org.distintivo.platform.service.SettingsCheck;

/** Checks that an identity provider is set with all that it needs, or not at all. */
@ApplicationScoped
class ProviderSettingsCheck implements SettingsCheck {

    private Settings settings;

    ProviderSettingsCheck() {} // for CDI

    @Inject
    ProviderSettingsCheck(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void check() {
        var issuer = settings.text("BADGE_OIDC_ISSUER");
        if (issuer.isEmpty()) {
            return;
        }
        if (!ProviderConnection.isSafe(URI.create(issuer.get()))) {
            throw new IllegalStateException("DIST0004E BADGE_OIDC_ISSUER has to begin with https");
        }
        for (var name : new String[] {"BADGE_OIDC_CLIENT_ID", "BADGE_OIDC_CLIENT_SECRET"}) {
            if (settings.text(name).isEmpty()) {
                throw new IllegalStateException(
                        "DIST0004E " + name + " is needed where BADGE_OIDC_ISSUER is set");
            }
        }
    }
}
