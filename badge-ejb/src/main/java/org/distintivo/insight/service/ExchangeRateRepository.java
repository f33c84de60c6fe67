package org.distintivo.insight.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.distintivo.insight.domain.ExchangeRate;
import org.distintivo.insight.domain.ExchangeRateUpload;

/** Reads and writes the operator's exchange rates. */
@ApplicationScoped
class ExchangeRateRepository {

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    void add(ExchangeRateUpload added) {
        em.persist(added);
        em.flush(); // its rates name it
    }

    void add(ExchangeRate added) {
        em.persist(added);
    }

    List<ExchangeRate> listRates() {
        return em.createQuery(
                        "select r from ExchangeRate r order by r.currency, r.day",
                        ExchangeRate.class)
                .getResultList();
    }

    /** Returns the newest rate of each currency, by its code. */
    List<ExchangeRate> listNewest() {
        return em.createQuery(
                        "select r from ExchangeRate r where r.day = (select max(n.day)"
                                + " from ExchangeRate n where n.currency = r.currency)"
                                + " order by r.currency",
                        ExchangeRate.class)
                .getResultList();
    }

    List<ExchangeRateUpload> listUploads(int most) {
        return em.createQuery(
                        "select u from ExchangeRateUpload u order by u.uploadedAt desc, u.id desc",
                        ExchangeRateUpload.class)
                .setMaxResults(most)
                .getResultList();
    }

    Optional<ExchangeRateUpload> findNewest() {
        return listUploads(1).stream().findFirst();
    }

    void dropRates() {
        em.createQuery("delete from ExchangeRate r").executeUpdate();
    }

    /**
     * Forgets the uploads of the sample data, whose rates are dropped already.
     *
     * @return how many there were
     */
    int dropSampleUploads() {
        return em.createQuery("delete from ExchangeRateUpload u where u.sample = true")
                .executeUpdate();
    }
}
