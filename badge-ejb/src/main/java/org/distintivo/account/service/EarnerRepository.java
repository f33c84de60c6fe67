package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.distintivo.account.domain.Earner;
import org.distintivo.account.domain.EmailAddress;
import org.distintivo.account.domain.EnrollmentGate;

/** Reads and writes people and their addresses. */
@ApplicationScoped
class EarnerRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    /** Returns ids of earners by normalized address; unknown addresses are left out. */
    Map<String, Long> idsByAddress(Collection<String> normalized) {
        Map<String, Long> ids = new HashMap<>();
        if (!normalized.isEmpty()) {
            em.createQuery(
                            "select a.normalized, a.earner.id from EmailAddress a"
                                    + " where a.normalized in :normalized",
                            Object[].class)
                    .setParameter("normalized", normalized)
                    .getResultList()
                    .forEach(row -> ids.put((String) row[0], (Long) row[1]));
        }
        return ids;
    }

    /** Waits for and keeps the rows until the transaction ends; always in the same order. */
    Map<Long, Earner> lock(Collection<Long> ids) {
        Map<Long, Earner> earners = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery("select e from Earner e where e.id in :ids order by e.id", Earner.class)
                    .setParameter("ids", ids)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getResultList()
                    .forEach(earner -> earners.put(earner.id(), earner));
        }
        return earners;
    }

    /** Returns the people whose addresses these are and who have proved to read their mail. */
    Map<String, Long> provenOwners(Collection<String> normalized) {
        Map<String, Long> ids = new HashMap<>();
        if (!normalized.isEmpty()) {
            em.createQuery(
                            "select a.normalized, a.earner.id from EmailAddress a"
                                    + " where a.normalized in :normalized"
                                    + " and a.confirmedAt is not null",
                            Object[].class)
                    .setParameter("normalized", normalized)
                    .getResultList()
                    .forEach(row -> ids.put((String) row[0], (Long) row[1]));
        }
        return ids;
    }

    /** Waits until nobody else adds one of these addresses. */
    void passGates(Collection<String> normalized) {
        if (!normalized.isEmpty()) {
            em.createQuery(
                            "select g from EnrollmentGate g where g.id in :ids order by g.id",
                            EnrollmentGate.class)
                    .setParameter(
                            "ids",
                            normalized.stream()
                                    .map(EnrollmentGate::leadingTo)
                                    .collect(Collectors.toSet()))
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getResultList();
        }
    }

    Optional<EmailAddress> findAddress(String normalized) {
        return em.createQuery(
                        "select a from EmailAddress a where a.normalized = :normalized",
                        EmailAddress.class)
                .setParameter("normalized", normalized)
                .getResultStream()
                .findFirst();
    }

    /**
     * Returns people with an address that begins so.
     *
     * @param normalized at least {@link EmailAddress#BEGINNING} letters
     */
    List<Earner> listByBeginning(String normalized, int most) {
        return em.createQuery(
                        "select distinct e from EmailAddress a join a.earner e"
                                + " where a.beginning = :beginning"
                                + " and a.normalized like :pattern escape '!'"
                                + " order by e.id",
                        Earner.class)
                .setParameter("beginning", EmailAddress.beginning(normalized))
                .setParameter("pattern", normalized.replaceAll("[!%_]", "!$0") + "%")
                .setMaxResults(most)
                .getResultList();
    }

    List<Earner> list(Collection<Long> ids) {
        return em.createQuery("select e from Earner e where e.id in :ids", Earner.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    List<EmailAddress> listAddresses(Collection<Long> earnerIds) {
        return em.createQuery(
                        "select a from EmailAddress a where a.earner.id in :ids order by a.id",
                        EmailAddress.class)
                .setParameter("ids", earnerIds)
                .getResultList();
    }

    /**
     * An address with its owner.
     *
     * @param contact the normalized address for contact of the owner's account; null without one
     */
    record KnownAddress(Earner owner, EmailAddress address, String contact) {}

    /** Returns the addresses of people, the oldest first, by one query for all of them. */
    List<KnownAddress> listKnownAddresses(Collection<Long> earnerIds) {
        return em.createQuery(
                        "select e, a, (select c.contact.normalized from Account c where c.earner.id = e.id)"
                                + " from EmailAddress a join a.earner e"
                                + " where e.id in :ids order by a.id",
                        Object[].class)
                .setParameter("ids", earnerIds)
                .getResultStream()
                .map(
                        row ->
                                new KnownAddress(
                                        (Earner) row[0], (EmailAddress) row[1], (String) row[2]))
                .toList();
    }

    Optional<EmailAddress> findAddress(long id) {
        return Optional.ofNullable(em.find(EmailAddress.class, id));
    }

    Optional<Earner> find(long id) {
        return Optional.ofNullable(em.find(Earner.class, id));
    }

    void add(Earner earner) {
        em.persist(earner);
    }

    void remove(EmailAddress address) {
        em.remove(address);
    }

    void add(EmailAddress address) {
        em.persist(address);
    }

    /** Writes the new people now, so that rows of other features may refer to them. */
    void flush() {
        em.flush();
    }
}
