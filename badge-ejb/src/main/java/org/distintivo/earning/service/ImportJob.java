package org.distintivo.earning.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.distintivo.earning.domain.Fault;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.LeasedWork;
import org.distintivo.platform.service.LeasedWork.Job;

/**
 * Works through the imports, oldest first, on one server at a time. It is woken when a file has
 * arrived, and looks by itself now and then, so that an import whose server stopped, or whose
 * database was away, is carried on.
 */
@Singleton
@DependsOn("Migrations")
@RunAs(Roles.SYSTEM)
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportJob {

    private static final Logger LOG = Logger.getLogger(ImportJob.class.getName());
    private static final Job JOB = new Job("result-import", Duration.ofMinutes(2));

    @Inject private LeasedWork work;
    @Inject private ImportSteps steps;
    @Inject private ImportRun run;
    @Inject private ImportRetryPolicy patience;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void look() {
        work.run(JOB, this::next);
    }

    /** Starts the work at once, because a file has arrived. */
    @Asynchronous
    public void wake() {
        look();
    }

    private boolean next() {
        steps.dropBrokenOff();
        var next = steps.findNext();
        next.ifPresent(this::carryOn);
        return next.isPresent();
    }

    private void carryOn(ImportSteps.Stage stage) {
        try {
            run.carryOn(stage, () -> work.prolong(JOB));
        } catch (RuntimeException e) {
            if (patience.isWorthAnotherTurn(stage, e)) {
                throw e;
            }
            // an import that nobody foresaw must not keep the others waiting for ever
            LOG.log(Level.SEVERE, "DIST0601E import failed unforeseen", e);
            steps.fail(stage.id(), Fault.ofLine("import-failed", null));
        }
    }
}
