package org.distintivo.account.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.LeasedWork;
import org.distintivo.platform.service.Retries;

/** Puts exports together, some files at a time, on one of the servers. */
@Singleton
@Lock(LockType.READ)
@RunAs(Roles.SYSTEM)
@PermitAll
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExportJob {

    private static final LeasedWork.Job JOB =
            new LeasedWork.Job("data-export", Duration.ofMinutes(2));

    @Inject private ExportSteps steps;
    @Inject private LeasedWork work;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false, info = "data-export")
    void look() {
        work.runIf(() -> steps.findOpen().isPresent(), JOB, this::next);
    }

    /** Starts the work at once, because somebody waits for it. */
    @Asynchronous
    public void wake() {
        look();
    }

    private boolean next() {
        var open = steps.findOpen();
        open.ifPresent(this::goOn);
        return open.isPresent();
    }

    private void goOn(long id) {
        try {
            steps.goOn(id);
        } catch (RuntimeException e) {
            if (!Retries.isPassing(e)) {
                steps.giveUp(id); // others wait behind it
            }
            throw e;
        }
    }
}
