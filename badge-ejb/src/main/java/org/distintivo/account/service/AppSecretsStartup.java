package org.distintivo.account.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.distintivo.platform.domain.Roles;

/** Seals at the start the secrets of apps that an earlier version has left open. */
@Singleton
@Startup
@DependsOn("Migrations")
@RunAs(Roles.SYSTEM)
@PermitAll
public class AppSecretsStartup {

    @Inject private AccountRepository accounts;
    @Inject private AppSecrets secrets;

    @PostConstruct
    void start() {
        seal();
    }

    /** Seals what is open; doing it twice is harmless. */
    public void seal() {
        accounts.listWithOpenSecret().stream()
                .sorted()
                .flatMap(id -> accounts.lockIfThere(id).stream())
                .forEach(secrets::seal);
    }
}
