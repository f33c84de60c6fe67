package org.distintivo.insight.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.distintivo.insight.domain.WageOrigin;
import org.distintivo.insight.domain.WageStatistic;
import org.distintivo.insight.domain.WagesRefusedException;
import org.distintivo.insight.domain.WagesRemoved;
import org.distintivo.insight.domain.WagesTaken;
import org.distintivo.insight.service.reading.WageTable;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.Roles;

/** Writes statistics of wages, each in one transaction. */
@Stateless
@RolesAllowed(Roles.MANAGER)
public class WageSteps {

    @Inject private WageRepository wages;
    @Inject private Event<DomainEvent> news;
    @Inject private Clock clock;

    /**
     * Puts a statistic in the place of what is there of the same source, year and level.
     *
     * @return the public id
     */
    public String take(WageOrigin origin, WageTable table) {
        wages.drop(origin);
        var statistic =
                new WageStatistic(origin, table.caps(), table.rows().size(), clock.instant());
        wages.add(statistic, table.rows());
        news.fire(new WagesTaken());
        return statistic.publicId();
    }

    /**
     * Removes a statistic.
     *
     * @throws WagesRefusedException if there is none of that id
     */
    public void remove(String id) {
        wages.drop(wages.find(id).orElseThrow(WagesRefusedException::unknown).origin());
        news.fire(new WagesRemoved());
    }
}
