package org.distintivo.credential.service.issuing;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Before anybody can ask for a status list, it says all that it has ever said. */
@Singleton
@Startup
@DependsOn("Migrations")
@PermitAll
public class StatusStart {

    @Inject private StatusRecovery recovery;

    @PostConstruct
    void start() {
        recovery.recover();
    }
}
