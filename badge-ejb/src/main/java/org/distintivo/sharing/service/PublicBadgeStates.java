package org.distintivo.sharing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Tells whether the page of a badge has changed. Asked whenever it is looked at, so it is one query
 * and nothing else: no EJB, because a transaction for a single query doubles what it costs.
 */
@ApplicationScoped
public class PublicBadgeStates {

    @Inject private BadgeSharingRepository sharings;

    /**
     * Returns the state of the public page.
     *
     * @return a short text that changes with everything that the page tells everybody; empty while
     *     nobody but its holder may see the badge
     */
    public Optional<String> find(String badgeId) {
        return sharings.findState(badgeId);
    }
}
