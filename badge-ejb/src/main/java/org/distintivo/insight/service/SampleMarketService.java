package org.distintivo.insight.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.distintivo.insight.domain.SampleMarketRemoved;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.Roles;

/**
 * Tells whether the fictional market is there, for the mark on everything that shows something of
 * it, and takes it away.
 */
@Stateless
@PermitAll
public class SampleMarketService {

    @Inject private SampleMarketRepository markets;
    @Inject private ExchangeRateSteps rates;
    @Inject private Event<DomainEvent> news;
    @Inject private Clock clock;

    /** Returns whether something that is shown may be fictional. */
    public boolean isThere() {
        return markets.status().isThere();
    }

    /** Returns how many fictional postings there are. */
    public int count() {
        return markets.status().postings();
    }

    /** Deletes everything of it, for good. Doing so again changes nothing. */
    @RolesAllowed({Roles.MANAGER, Roles.SYSTEM})
    public void remove() {
        var status = markets.statusLocked();
        if (status.isThere()) {
            markets.deletePostings();
            rates.dropSample();
            status.remove(clock.instant());
            news.fire(new SampleMarketRemoved());
        }
    }
}
