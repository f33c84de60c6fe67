package org.distintivo.platform.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.distintivo.platform.domain.Roles;

/**
 * Measures every {@link HealthIndicator} four times a minute and keeps the readings. Monitoring
 * therefore costs the server nothing, and is answered while the database is away too.
 */
@Singleton
@DependsOn("Migrations")
@RunAs(Roles.SYSTEM)
@PermitAll
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HealthIndicators {

    private static final Logger LOG = Logger.getLogger(HealthIndicators.class.getName());

    @Inject @Any private Instance<HealthIndicator> indicators;

    private volatile List<Reading> readings = List.of();

    /** The last measurement of an indicator. */
    public record Reading(HealthIndicator indicator, HealthIndicator.Measured measured) {}

    /** Returns the last readings, without the indicators that could not be measured. */
    public List<Reading> list() {
        return readings;
    }

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false, info = "indicators")
    void measure() {
        var found = new ArrayList<Reading>();
        for (var indicator : indicators) {
            try {
                found.add(new Reading(indicator, indicator.measure()));
            } catch (RuntimeException e) {
                // the database is away, which others tell
                LOG.log(Level.FINE, indicator.name(), e);
            }
        }
        readings = List.copyOf(found);
    }
}
