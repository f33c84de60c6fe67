package org.distintivo.issuing.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.logging.Logger;
import org.distintivo.issuing.domain.Credential;
import org.distintivo.issuing.domain.CredentialEdition;
import org.distintivo.issuing.domain.EditionChange;
import org.distintivo.issuing.domain.ReissueRun;
import org.distintivo.issuing.service.documents.CredentialReissue;
import org.distintivo.platform.domain.Roles;

/**
 * Signs credentials again, one portion a transaction: what is signed stays signed if the next
 * portion fails.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReissueSteps {

    private static final Logger LOG = Logger.getLogger(ReissueSteps.class.getName());
    private static final int PORTION = 200;

    @Inject private ReissueRunRepository runs;
    @Inject private CredentialReissue reissue;
    @Inject private EditionRepository editions;
    @Inject private Clock clock;

    /** Returns whether there is a run that has not come to its end. */
    public boolean hasOpen() {
        return runs.findOpen().isPresent();
    }

    /**
     * Signs the next credentials of the oldest open run.
     *
     * @return whether there may be more to do
     */
    public boolean next() {
        var open = runs.findOpen();
        if (open.isEmpty()) {
            return false;
        }
        var run = open.get();
        var credentials = runs.portion(run, PORTION);
        var signed = Set.copyOf(reissue.again(credentials, clock.instant()));
        credentials.forEach(each -> run.count(each.id(), signed.contains(each)));
        signed.forEach(this::note);
        if (credentials.isEmpty()) {
            finish(run);
        }
        return true;
    }

    private void note(Credential signed) {
        editions.add(
                new CredentialEdition(
                        signed.publicId(), Set.of(EditionChange.KEY), signed.signedAt()));
    }

    private void finish(ReissueRun run) {
        run.finish(clock.instant());
        LOG.info(() -> "DIST0410I signed again: " + run.done() + ", not: " + run.failed());
    }
}
