package org.distintivo.insight.service.taxonomy;

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
import org.distintivo.insight.domain.TaxonomyFault;
import org.distintivo.insight.service.taxonomy.TaxonomyImportSteps.Stage;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.LeasedWork;
import org.distintivo.platform.service.LeasedWork.Job;
import org.distintivo.platform.service.Retries;

/**
 * Reads the files of taxonomies that have arrived, and writes those that staff took over, oldest
 * first, on one server at a time. It is woken, and looks by itself now and then, so that an import
 * whose server stopped is carried on.
 */
@Singleton
@DependsOn("Migrations")
@RunAs(Roles.SYSTEM)
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TaxonomyImportJob {

    private static final Logger LOG = Logger.getLogger(TaxonomyImportJob.class.getName());
    private static final Job JOB = new Job("taxonomy-import", Duration.ofMinutes(5));

    @Inject private LeasedWork work;
    @Inject private TaxonomyImportSteps steps;
    @Inject private TaxonomyImportRun run;

    @Schedule(hour = "*", minute = "*", second = "11/15", persistent = false)
    void look() {
        work.run(JOB, this::next);
    }

    /** Starts the work at once, because there is some. */
    @Asynchronous
    public void wake() {
        look();
    }

    private boolean next() {
        steps.dropBrokenOff();
        var next = steps.next();
        next.ifPresent(this::carryOn);
        return next.isPresent();
    }

    private void carryOn(Stage stage) {
        try {
            run.carryOn(stage, () -> work.prolong(JOB));
        } catch (RuntimeException e) {
            if (Retries.isPassing(e)) {
                throw e;
            }
            // a taxonomy that nobody foresaw must not keep the others waiting for ever
            LOG.log(Level.SEVERE, "DIST1210E taxonomy failed unforeseen", e);
            steps.fail(stage.id(), TaxonomyFault.IMPORT_FAILED);
        }
    }
}
