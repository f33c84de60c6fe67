package org.distintivo.integration.service.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The webhooks to which this server posts at the moment; there are not many at once. */
@ApplicationScoped
class WebhookTurns {

    private static final int MOST = 8;

    private final Set<Long> underWay = ConcurrentHashMap.newKeySet();

    /** Returns whether a turn may begin, and begins it. */
    boolean begin(long webhook) {
        return underWay.size() < MOST && underWay.add(webhook);
    }

    void end(long webhook) {
        underWay.remove(webhook);
    }
}
