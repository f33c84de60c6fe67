package org.distintivo.credential.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.distintivo.credential.service.verification.VerificationLimits;
import org.distintivo.platform.service.FetchLimits;
import org.distintivo.platform.service.Settings;

/** Limits that make no sense keep the server from starting instead of from verifying. */
@Singleton
@Startup
@PermitAll
public class VerificationStart {

    @Inject private Settings settings;

    @PostConstruct
    void start() {
        VerificationLimits.of(settings);
        FetchLimits.of(settings);
    }
}
