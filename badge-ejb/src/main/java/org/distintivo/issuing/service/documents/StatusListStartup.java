package org.distintivo.issuing.service.documents;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Logger;
import org.distintivo.issuing.service.key.SignerUnavailableException;
import org.distintivo.platform.service.StartupFailure;

/**
 * Brings the status lists up to all that they have ever said, before anybody can ask for one.
 *
 * <p>The start is noted outside the database only when the database has it for good. A server that
 * is killed in between leaves a record that is behind, which is harmless; the other way round the
 * next start would take the database for an older one.
 */
@Singleton
@Startup
@DependsOn({"Migrations", "KeyStartup"})
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StatusListStartup {

    private static final Logger LOG = Logger.getLogger(StatusListStartup.class.getName());

    @Inject private StatusRecovery recovery;
    @Inject private StatusRecord record;

    @PostConstruct
    void start() {
        try {
            record.read();
        } catch (IllegalStateException e) {
            StartupFailure.end(StartupFailure.SETTINGS, List.of(e.getMessage()));
        }
        try {
            record.started(recovery.recover());
        } catch (SignerUnavailableException e) {
            LOG.severe("DIST0417E nothing can be signed until the status record can be written");
        }
    }
}
