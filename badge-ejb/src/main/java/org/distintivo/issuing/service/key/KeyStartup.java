package org.distintivo.issuing.service.key;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.distintivo.openbadges.domain.KeyAlgorithm;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.StartupFailure;

/**
 * Checks at the start that this server can sign, so that no earner is the first to notice.
 *
 * <p>The server does not start when the active key is not among its keys: it has another folder
 * than the servers beside it, or than it had itself, and would make a key of its own beside theirs.
 * It does start when keys are elsewhere and only away for a while; everything but signing goes on.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@RunAs(Roles.SYSTEM)
@PermitAll
public class KeyStartup {

    private static final Logger LOG = Logger.getLogger(KeyStartup.class.getName());

    @Inject private KeyProvisioning making;
    @Inject private SignerSettings settings;

    @PostConstruct
    void start() {
        try {
            var lost = settings.lostKeys();
            var missing = making.listMissing().stream().filter(key -> !lost.contains(key)).toList();
            if (!missing.isEmpty()) {
                StartupFailure.end(
                        StartupFailure.SETTINGS, missing.stream().map(this::notHere).toList());
            }
            making.settle(lost);
            making.ensure(KeyAlgorithm.ED25519);
        } catch (SignerUnavailableException e) {
            LOG.severe("DIST0417E nothing can be signed until the keys are back");
        }
    }

    private String notHere(String key) {
        return "DIST0425E the key that signs is not in "
                + settings.place()
                + ": "
                + key
                + "; all servers, and each start, need the same folder with keys.p12 and"
                + " status-record.json; see BADGE_KEYS_LOST if the key is lost for good";
    }
}
