package org.distintivo.sharing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.distintivo.account.domain.EarnerErased;

/** Lets the pages of badges that others could see say that they are gone. */
@ApplicationScoped
class ErasureObserver {

    @Inject private BadgeSharingRepository sharings;
    @Inject private Clock clock;

    void erased(@Observes EarnerErased news) {
        sharings.listShownOf(news.earnerId()).forEach(it -> it.erase(clock.instant()));
    }
}
