package org.distintivo.credential.service.key;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.distintivo.credential.domain.KeyAlgorithm;
import org.distintivo.platform.domain.Roles;

/**
 * A server that cannot sign says so at the start, and not to the first earner. It starts all the
 * same where keys are elsewhere and only away for a while: everything but signing goes on.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@RunAs(Roles.SYSTEM)
@PermitAll
public class KeyStart {

    private static final Logger LOG = Logger.getLogger(KeyStart.class.getName());

    @Inject private KeyMaking making;

    @PostConstruct
    void start() {
        try {
            making.settle();
            making.ensure(KeyAlgorithm.ED25519);
        } catch (SignerUnavailableException e) {
            LOG.severe("DIST0417E nothing can be signed until the keys are back");
        }
    }
}
