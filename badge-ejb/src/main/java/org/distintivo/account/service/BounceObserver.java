package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.distintivo.account.domain.EmailBounced;
import org.distintivo.platform.domain.MailAddress;

/** Keeps in mind which addresses mail comes back from. */
@ApplicationScoped
class BounceObserver {

    @Inject private EarnerRepository earners;
    @Inject private Clock clock;

    /**
     * Notes a bounce on the earner's address; other addresses belong to unconfirmed accounts only.
     */
    void bounced(@Observes EmailBounced news) {
        earners.findAddress(MailAddress.parse(news.address()).normalized())
                .ifPresent(address -> address.bounce(clock.instant()));
    }
}
