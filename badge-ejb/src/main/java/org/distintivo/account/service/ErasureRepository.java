package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.distintivo.account.domain.Earner;
import org.distintivo.account.domain.Erasure;

/** Reads and writes who is to be erased. */
@ApplicationScoped
class ErasureRepository {

    /** So many numbers are asked for at once. */
    private static final int PORTION = 500;

    @PersistenceContext(unitName = "badge")
    private EntityManager em;

    /** Returns what the owner of an account has to confirm. */
    Optional<Erasure> findOpenBy(long accountId) {
        return em.createQuery(
                        "select e from Erasure e where e.accountId = :account"
                                + " and e.erasedAt is null",
                        Erasure.class)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    /** Drops what is not confirmed yet about a person. */
    void dropOpen(long earnerId) {
        listOf(earnerId).stream().filter(it -> !it.isDone()).forEach(em::remove);
    }

    /** Returns whether a person wants to be erased. */
    boolean hasOpen(long earnerId) {
        return listOf(earnerId).stream().anyMatch(it -> !it.isDone());
    }

    private List<Erasure> listOf(long earnerId) {
        return em.createQuery("select e from Erasure e where e.earnerId = :earner", Erasure.class)
                .setParameter("earner", earnerId)
                .getResultList();
    }

    List<ErasedPerson> listErased() {
        return em.createQuery(
                        "select e from Earner e where e.erasedAt is not null or e.mergedInto in"
                                + " (select k.id from Earner k where k.erasedAt is not null)"
                                + " order by e.id",
                        Earner.class)
                .getResultStream()
                .map(it -> new ErasedPerson(it.id(), it.createdAt()))
                .toList();
    }

    /** Returns those of people who are there and have not become others. */
    List<Long> listBack(Collection<ErasedPerson> people) {
        var known = List.copyOf(people);
        var back = new ArrayList<Long>();
        for (int from = 0; from < known.size(); from += PORTION) {
            var some = known.subList(from, Math.min(from + PORTION, known.size()));
            listThere(some).stream()
                    .filter(it -> some.contains(new ErasedPerson(it.id(), it.createdAt())))
                    .forEach(it -> back.add(it.id()));
        }
        return back;
    }

    private List<Earner> listThere(List<ErasedPerson> people) {
        return em.createQuery(
                        "select e from Earner e where e.id in :ids and e.erasedAt is null"
                                + " and e.mergedInto is null order by e.id",
                        Earner.class)
                .setParameter("ids", people.stream().map(ErasedPerson::id).toList())
                .getResultList();
    }

    void add(Erasure erasure) {
        em.persist(erasure);
    }

    void remove(Erasure erasure) {
        em.remove(erasure);
    }
}
