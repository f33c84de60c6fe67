package org.distintivo.insight.service;

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
import java.io.IOException;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.distintivo.insight.domain.FeedFault;
import org.distintivo.insight.service.PostingImportSteps.Stage;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.LeasedWork;
import org.distintivo.platform.service.LeasedWork.Job;
import org.distintivo.platform.service.Retries;

/**
 * Works through the feeds, oldest first, on one server at a time. It is woken when one has arrived,
 * and looks by itself now and then, so that an import whose server stopped, or whose database was
 * away, is carried on.
 */
@Singleton
@DependsOn("Migrations")
@RunAs(Roles.SYSTEM)
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PostingImportJob {

    private static final Logger LOG = Logger.getLogger(PostingImportJob.class.getName());
    private static final Job JOB = new Job("posting-import", Duration.ofMinutes(2));

    @Inject private LeasedWork work;
    @Inject private PostingImportSteps steps;
    @Inject private PostingImportRun run;
    @Inject private SalaryJob salaries;

    @Schedule(hour = "*", minute = "*", second = "7/15", persistent = false)
    void look() {
        work.run(JOB, this::next);
    }

    /** Starts the work at once, because a feed has arrived. */
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
        if (steps.isHopeless(stage.id())) {
            LOG.severe("DIST1202E feed given up, it came no further at five attempts");
            steps.fail(stage.id(), FeedFault.FEED_FAILED, null);
            return;
        }
        try {
            run.carryOn(stage, () -> work.prolong(JOB));
            salaries.wake();
        } catch (IOException | RuntimeException e) {
            if (e instanceof RuntimeException passing && Retries.isPassing(passing)) {
                throw passing;
            }
            // a feed that nobody foresaw must not keep the others waiting for ever
            LOG.log(Level.SEVERE, "DIST1201E feed failed unforeseen", e);
            steps.fail(stage.id(), FeedFault.FEED_FAILED, null);
        } catch (OutOfMemoryError | StackOverflowError e) {
            // perhaps others took the memory: the next attempts, which are counted, will tell
            LOG.log(Level.SEVERE, "DIST1201E feed failed unforeseen", e);
        }
    }
}
