package org.distintivo.earning.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.distintivo.earning.domain.ImportFault;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.JobLease;

/**
 * Works through the imports, oldest first, on one server at a time. It is woken when a file has
 * arrived, and looks by itself now and then, so that an import whose server stopped is carried on.
 */
@Singleton
@DependsOn("Migrations")
@RunAs(Roles.SYSTEM)
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportJob {

    private static final Logger LOG = Logger.getLogger(ImportJob.class.getName());
    private static final String JOB = "result-import";
    private static final Duration LEASE = Duration.ofMinutes(2);

    @Inject private JobLease lease;
    @Inject private ImportSteps steps;
    @Inject private ImportRun run;

    private final AtomicBoolean wanted = new AtomicBoolean();
    private final AtomicBoolean busy = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void look() {
        work();
    }

    /** A file has arrived. */
    @Asynchronous
    public void wake() {
        work();
    }

    private void work() {
        wanted.set(true);
        while (wanted.get() && busy.compareAndSet(false, true)) {
            try {
                wanted.set(false);
                workThrough();
            } catch (EJBException | PersistenceException e) {
                LOG.log(Level.WARNING, "DIST0602W imports could not be worked on; tried again", e);
            } finally {
                busy.set(false);
            }
        }
    }

    private void workThrough() {
        if (!lease.take(JOB, LEASE)) {
            return;
        }
        steps.dropBrokenOff();
        for (var next = steps.findNext(); next.isPresent(); next = steps.findNext()) {
            if (!lease.take(JOB, LEASE)) {
                return;
            }
            carryOn(next.get());
        }
        lease.release(JOB);
    }

    private void carryOn(ImportSteps.Stage stage) {
        try {
            run.carryOn(stage, () -> lease.take(JOB, LEASE));
        } catch (RuntimeException e) {
            // an import that nobody foresaw must not keep the others waiting for ever
            LOG.log(Level.SEVERE, "DIST0601E import failed unforeseen", e);
            var told = "The import failed; what was recorded before stays, so send it again.";
            steps.fail(stage.id(), new ImportFault("import-failed", null, told));
        }
    }
}
