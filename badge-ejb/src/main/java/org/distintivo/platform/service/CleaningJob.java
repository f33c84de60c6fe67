package org.distintivo.platform.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import org.distintivo.platform.domain.Roles;

/** Asks every {@link Cleaning} once a night to delete what has been kept for long enough. */
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CleaningJob {

    private static final Duration LEASE = Duration.ofMinutes(5);

    @Inject @Any private Instance<Cleaning> cleanings;
    @Inject private LeasedWork work;

    @Schedule(hour = "3", minute = "7", persistent = false, info = "cleaning")
    public void clean() {
        cleanings.forEach(it -> work.run(new LeasedWork.Job(it.name(), LEASE), it::next));
    }
}
