package org.distintivo.verifying.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.distintivo.platform.service.Settings;
import org.distintivo.platform.service.SettingsCheck;
import org.distintivo.verifying.service.submission.VerificationLimits;

/** Checks that limits of what is verified fit together. */
@ApplicationScoped
class VerificationSettingsCheck implements SettingsCheck {

    @Inject private Settings settings;

    @Override
    public void check() {
        VerificationLimits.of(settings);
    }
}
