package org.distintivo.platform.service.fetch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.distintivo.platform.service.FetchLimits;
import org.distintivo.platform.service.Settings;
import org.distintivo.platform.service.SettingsCheck;

/** Checks that the hosts that may be asked are hosts, and the authorities certificates. */
@ApplicationScoped
class FetchSettingsCheck implements SettingsCheck {

    @Inject private Settings settings;

    @Override
    public void check() {
        FetchRules.of(settings.fetchAllow(), settings.fetchPrivate());
        TrustedAuthorities.sockets(settings.fetchAuthorities());
        FetchLimits.of(settings);
    }
}
