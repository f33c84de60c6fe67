package org.distintivo.integration.service.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.distintivo.integration.domain.ApiClient;
import org.distintivo.integration.domain.Webhook;
import org.distintivo.integration.domain.WebhookPause;

/** Reads and writes webhooks. */
@ApplicationScoped
class WebhookRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    void add(Webhook added) {
        em.persist(added);
    }

    void remove(Webhook removed) {
        em.remove(removed);
    }

    /** The oldest first. */
    List<Webhook> listOfClient(long client) {
        return em.createQuery(
                        "select w from Webhook w where w.clientId = :client order by w.id",
                        Webhook.class)
                .setParameter("client", client)
                .getResultList();
    }

    List<Webhook> list(int skip, int most) {
        return em.createQuery("select w from Webhook w order by w.id", Webhook.class)
                .setFirstResult(skip)
                .setMaxResults(most)
                .getResultList();
    }

    List<Webhook> listPaused(WebhookPause why) {
        return em.createQuery(
                        "select w from Webhook w where w.pause = :why order by w.id", Webhook.class)
                .setParameter("why", why)
                .getResultList();
    }

    /** Returns the client whose it is. */
    ApiClient requireClient(Webhook webhook) {
        return em.find(ApiClient.class, webhook.clientId());
    }

    Optional<Webhook> find(long id) {
        return Optional.ofNullable(em.find(Webhook.class, id));
    }

    Optional<Webhook> find(String publicId) {
        return em.createQuery("select w from Webhook w where w.publicId = :id", Webhook.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst();
    }

    /** As {@link #find}; whoever else wants to change it waits. */
    Optional<Webhook> findLocked(String publicId) {
        var found = find(publicId);
        found.ifPresent(it -> em.refresh(it, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    /** Returns it by its row's number, locked; empty where it is gone. */
    Optional<Webhook> lock(long id) {
        return Optional.ofNullable(em.find(Webhook.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * Returns those to which something may be posted and that no server is at, of clients whose
     * keys work.
     */
    List<Long> listReady(Instant now) {
        return em.createQuery(
                        "select w.id from Webhook w, ApiClient c where w.clientId = c.id"
                                + " and w.pause is null and c.blockedAt is null"
                                + " and (c.lastDay is null or c.lastDay >= :today)"
                                + " and (w.restUntil is null or w.restUntil <= :now)"
                                + " and (w.busyUntil is null or w.busyUntil <= :now)",
                        Long.class)
                .setParameter("now", now)
                .setParameter("today", LocalDate.ofInstant(now, ZoneOffset.UTC))
                .getResultList();
    }
}
