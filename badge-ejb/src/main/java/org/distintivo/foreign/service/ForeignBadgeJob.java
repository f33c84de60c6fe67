package org.distintivo.foreign.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.LeasedWork;
import org.distintivo.platform.service.LeasedWork.Job;
import org.distintivo.verifying.service.VerificationService;

/**
 * Verifies badges of other issuers again, one after the other, the one that has waited for longest
 * first. Each has its own time in the night and the same bounds as a badge that is handed in: what
 * issuers may cost is bounded by the limits of one verification.
 */
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
@DependsOn({"Migrations", "RepeatedErasureStartup"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ForeignBadgeJob {

    private static final Job JOB = new Job("foreign-badge-check", Duration.ofMinutes(2));

    @Inject private ForeignBadgeChecks checks;
    @Inject private VerificationService verification;
    @Inject private LeasedWork work;

    @Schedule(
            hour = "*",
            minute = "*",
            second = "*/20",
            persistent = false,
            info = "foreign-badge-check")
    public void check() {
        work.runIf(checks::isAnyDue, JOB, this::next);
    }

    private boolean next() {
        var due = checks.take();
        due.ifPresent(
                it -> {
                    var examined = verification.examine(it.document(), List.of());
                    checks.note(it.id(), examined.report());
                });
        return due.isPresent();
    }
}
