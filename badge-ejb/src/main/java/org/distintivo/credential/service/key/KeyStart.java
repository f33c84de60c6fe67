package org.distintivo.credential.service.key;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.distintivo.credential.domain.KeyAlgorithm;
import org.distintivo.platform.domain.Roles;

/** A server that cannot sign says so at the start, and not to the first earner. */
@Singleton
@Startup
@DependsOn("Migrations")
@RunAs(Roles.SYSTEM)
@PermitAll
public class KeyStart {

    @Inject private KeyMaking making;

    @PostConstruct
    void start() {
        making.settle();
        making.ensure(KeyAlgorithm.ED25519);
    }
}
